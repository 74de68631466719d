RUN_IN_TRANSACTION = True

UP = {
    "sqlite": [
        """
        CREATE TABLE IF NOT EXISTS "steps" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "words" VARCHAR(200) NOT NULL,
            "due_at" TIMESTAMP NOT NULL,
            "status" VARCHAR(8) NOT NULL,
            "open_key" INT UNIQUE,
            "told_at" TIMESTAMP,
            "done_at" TIMESTAMP,
            "created_at" TIMESTAMP NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "staff_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_steps_client__998067" ON "steps" ("client_id")',
        'CREATE INDEX IF NOT EXISTS "idx_steps_staff_i_b0eca2" ON "steps" ("staff_id")',
        'CREATE INDEX IF NOT EXISTS "idx_steps_status_26f609" ON "steps" ("status", "due_at")',
    ],
    "postgres": [
        """
        CREATE TABLE IF NOT EXISTS "steps" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "words" VARCHAR(200) NOT NULL,
            "due_at" TIMESTAMPTZ NOT NULL,
            "status" VARCHAR(8) NOT NULL,
            "open_key" INT UNIQUE,
            "told_at" TIMESTAMPTZ,
            "done_at" TIMESTAMPTZ,
            "created_at" TIMESTAMPTZ NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "staff_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_steps_client__998067" ON "steps" ("client_id")',
        'CREATE INDEX IF NOT EXISTS "idx_steps_staff_i_b0eca2" ON "steps" ("staff_id")',
        'CREATE INDEX IF NOT EXISTS "idx_steps_status_26f609" ON "steps" ("status", "due_at")',
    ],
}

DOWN = {
    "sqlite": [
        'DROP TABLE IF EXISTS "steps"',
    ],
    "postgres": [
        'DROP TABLE IF EXISTS "steps"',
    ],
}


async def upgrade(db) -> str:
    for statement in UP[db.capabilities.dialect]:  # one by one: a script on SQLite begins with a COMMIT
        await db.execute_query(statement)
    return "SELECT 1;"  # for aerich's own command, which does not take an empty string


async def downgrade(db) -> str:
    for statement in DOWN[db.capabilities.dialect]:
        await db.execute_query(statement)
    return "SELECT 1;"


MODELS_STATE = (
    "eJztXetz27i1/1cw/rLJjKqx5dhJnDt3xpvNdtMm8TZ2bzqtOyIkQhavKUIlICvqdv/34g"
    "Dg+yGSelE0vjgRiQOSP7zO+/x2MqM2cVn/vesQj59cod9OPDwj4j+pOz10gufz6Dpc4Hjk"
    "yqZj2UZewyPGfTyGribYZURcsgkb+86cO9QTV72F68JFOhYNHe8B6K/RnPiMesjxEJ8SNF"
    "l4HnH79969ZzGC/fHUQlPq2gzBy7EeWjDiw38R9mw0n1JP0Ij7xEZLh0+RJbrujzEjcNG6"
    "Qrd/+eRw1YSh69v3Hz8i6rmrPnQ/9gnxhqJXhh/I0LEt2Wdw3XYeCOMW4sR10XLqjKdIN0"
    "UOk+/qOk8EwQvodx9PMe/JPpbif8jhiE3pkr0TzyLf52TMmRXewexRdELRiCAmALxC94vT"
    "UzzyyZgIvK7OBvB7NBIv7qM5Xs1EG3Q26CGP8qmATvRDfBJ2BK30HfgyTufOWH6QflN5Ad"
    "EJ/HB8+aIKLrg5ohy+QH2iuLBCS58KzFzMODxQfGD4tCkWA0FVfwwe5WLvYSEwsQBiV3wt"
    "uiMuefDx7AeGFh53XBS2GY6nVHyshRhewXuJl5CPm+InAA/uSTjhYapvxofMefCGmIef4p"
    "GlGBYEl+GDXGdC0AtGCLLEd/TF5HhyxoT154TOXdKHZsx62UO6MxhY6CzWU4gKXXp9mMcL"
    "z/nXggw5fSDihi9m6T/+KS47nk2+EwY/fzuZOERMKPj/CeNq9gCp+r8YK/EFtngQXBN3gF"
    "zMAF9MH7ESWNCjXm56WfDVXK6oE9lYrCT54/ceKnxaHJ8tPAkazh+H8mGJ7UA9TV4fBrQf"
    "Pf6zbAgLejQcU3cx86LG8xUXSzNs7aht5IF4xMecQPfcX8AOAa+k95Jg01D4R00U8DEam0"
    "zwwuWxHWU0jK6dDIdfbu6Gtx/uhsOTKnuQvjQWeAksHNjN4Osf4BX+MDh79frVm/PLV28A"
    "cLgUXnn9u3p0BIwilPB8uTv5Xd7HHA+j8YtA5XqZDPPQ/dF5KAQ4Rbge6QDXGNQayFYh/X"
    "YwOD9/PTg9v3xz8er164s3pyHk2Vtl2P/48Y8Av2hAxXGkjqlgPCL8J44vVo/8lYH//RT7"
    "+eAnqVLYi4+qgH1mmgcXIvSj4zOE+mRX4M/w96FLvAc+FT8vX5Xg+n/XX9//cv31xeWrl0"
    "lwv+g7A3krCbPco+qinCAyIK8FOeCJ6mAcp2kEcXoPqYLwLneRBMbngwoYnw8KMYZbSYwl"
    "q1kH4JCge+gOTiugOzgtRBdupbcJxSLW2yUimv1tEvsDuQrGxRAXIayZ8Byeg1KXYK8c6x"
    "h1CvKRIN8V5uGVOOiVZcx8sMsYiJubT/ApM8b+5SqOIsVOfPnr5x8/fH1xJuEXjYSImc9l"
    "MLrwx7VmdUTRvX1j+ydfnsCVRPqvd+9/EnBxZ0YKAM/pIgW9rTvoB/85voEoAf7u4+cPt3"
    "fXn39NzPmfru8+wJ2BvLpKXX1xmRqksBP07ePdLwh+or/ffPkg0aSMP/jyiVG7u7+DbHuC"
    "F5wOPbocYjuOSXA5uJTlKbUo32DA0+RmsNs/2JGSo9FgR+RmsNs82COXjh+bbuRJYjPQbR"
    "7oQENdU/UVo9qK3uvQ3NFhNF/Uf6CcNz0+0+RmobV5oSkbWnaY78j3gkUWUXRA81Y2lB/+"
    "dpcYxUDOePH5+m8vEyP56ebLH4PmMbnk/aebH9PySNqmWG+DyyU3O13TnS5hya0lhKcJO7"
    "AUdq0g1SbuOjDHSA4K8NZQfVVFMfqqWDH6KqMYFRMRvr/ZUZ0k3sJB3Qzw/5ksvDEAi+xR"
    "X9lC++K8+t9DbPpHd37zonOk+BDhOz87js0QD64Nk8dcO7xEK4vuz9QnzoP3Z7KSIH8Ur4"
    "S9XL2sdpb61ZkT1/HIbdDfUYH8ezCJgqvR8328DH1CEnNLYCC+nCjV91cx079+fH+n3EhG"
    "ePy4xL49LADdo5zknBQ/arKf//yVuFh+QyHeyjnti+joCC09RXAnlv6MPm0HpGBqdhUol2"
    "B76BPxwiyP/6gD2CfR1VfVU1fRogs+ot83g+km7OO4xJBKAGl3yw1n0q+ql67OIg3Slpad"
    "BqvjK2/uU3Dc2xQr1UtXQZIzQHTsYcff9Pj7S7yvrgKmXcY3hOqr6qWrIDGP0n9vOp1uZS"
    "edhYiT+aYAiS66Cg9oSPwN8bmDPjrENYGoRwc0JuIlhL/krQhKm3DsuGy4xE6OVisA9MYj"
    "d1T8WQ/rT6q/b7q7DoE7G8xS4M6wJyRwW3cHxFl5uDCUK5CW14VzDUP5vFFM1zeI7GEcTy"
    "bokZA5BBfNBLoIj4TsgTBSD3mnYqbk/5FHnoiPGCEMOVxGf33T4UEyPEm+D0TqOJwRdxKE"
    "IVmcfOcWGsleH8lKxl5h/2Eh+fcrCFhyGJoveBChtaS+LftZTql8oi/kPfnIk3BKVA780V"
    "gpZYiJvWmZyq+HymJvvudsPMUm0aB9J7yM920ShbU7FIuzjmEoTtM9N9jtW4kkXmLjy+FP"
    "/nR786UE5IAobRxyxhz9B7lOJWm8ZWiXoAtolM/w9GTuJW060EF6hhsb3fO20YmbU+rXM9"
    "IlaDrk4bHhmR1bVHHuqiKoCZpGoLbtsN6x8XMcZnjY0PoZpYo4MoCrGj4TU6vA8pndE7aA"
    "7C3IUce3HVTFNbEP1rYo11JANBKoQ9tpoVAdt66uFaznunFz4frGIwgsw6mEKegr5N7APp"
    "HpTZAUbsURRux3SNrs1b25K4YCOULkDbN/yLQqKgmGELhtvFK5VwL7jmNbPSFcB4SIU9oL"
    "UnEEeUmWEBOIxFBPHH8mdTVSQIe3tKHhDJJ5CDaHifEVTL1KsxKJ4zDhbZnCxOE9pBuKpz"
    "K8El2v4mqCpejWFad3XsYPDYQiZ9ZLeOjEp7NYaJdMIsIcsd4go4kX73mKbTQiJMxDo8Lw"
    "FHZX4oXRwrMpqBLkp88QzDHd1vEBnjExOoTnpEOQU6uBd1aGzjB/WeZPMNsNoE1RGQYwL/"
    "gjuSM2EFhzejAhIG0WT2M7Tu10N1lSo45br44LN6K6eGcIO6Fx3jXcgtnNE2IB5g/eYpYR"
    "tJIxCAFxB6Hefp6WSCyocS4niQy/kz2VPW2YrWqQCtp3ICzJmKMOvUt0zhy1qQVktHBc7n"
    "isD489hAVkJ1aqSAFTZ+onqbo3+bd/RCrE6mN88P18i5hWA7UM1QysI8zH01y+oxjYOM2O"
    "pu5eVVo7juAFFeeQTmpwdjGKzuSh3Z4F07gFPGu9i7Fg72JVSavScLSqh2tAZQTQCFXjF3"
    "AAv4D4RDSeAWXIphZ6q3wD4hEHOY4BqYCEYq+AeCTEJjVUAvP4lKIl9risLDLHyh8ebOZQ"
    "h8RL1Q7htI/upgT5dIkeKPgAgF1cFeQg2A/rc4im4DqgX7WikdvYovdpizacpuE0W8BpHv"
    "0ay3BEdU6X9dxTENG2c97poAOxTc5peyd2PLFHzomdyvtRfGJnco00PLGhn/CIRQxqlKk6"
    "YPIn1DezlKvcAzjejYCQRfcUdn1kxYuUiRMcTmMExwTCc+xXjWorPKxr6oo3URK3aw7vTJ"
    "9ZfIbXT1J4iOyEe8N8+6UCDJNkmKQWMEmHXmVGcXSk7M/elBs3k4lkEzJMkrpRyh5RaNKc"
    "L7qlM6J0FFAadbESHM7cd8ZEOu6rNALUR2KouQxZsMYL3yfeeGUZtUQL1RLc4W4998eAoH"
    "Ms5GUVDvKymIG8zNjD46+VgbjYcyxFZhzIajuQyQ0pC3lZWveQpEssxJ5zuQdbfZ39JE7T"
    "QRnpvIoDSLH/R2ZHWfgyeG9o41WO517h7M7QdWmWb81uLcQZJ3+zLt42YiQG0xxMHTYUHK"
    "bzlLcdl1WzTNDtsY5lwH/s9xTcsJxlDaW4yaFrcujuALOdCrsqk3WetBvmuC4Rd6M2G4q7"
    "YAmYLRiHjHTjKWLizojaqysh41KPi3GVIjAGG77gJRFmSs3/IhkDr+4y62UPCTkZTAAgJm"
    "OkMw/L0H6ZKCAM/1emBn1fReZb4jPF3uiD54WlUwoQ9ODTxRzkcTXN5Oss4a3Dd4L3gwx/"
    "7+49i9hCRLeCRAG6gTZ3iIvgczCeYu+BsF7aiMGXFLmUPkoJH54cfLK0aEiXBQ0JNBA9sX"
    "sPTCfwMDITcBMb4QmH/AdoSchjk7B8xjFfyKEWbxnq/3yH+g6X3OQ+Q/XLJIuOqSL2IlOU"
    "+FFEg119COIzpENM2r7FO7Wks9AXBwzFSEz2uuZxQcxxc4Ev5aAjokOXgW89/5zSHYVHSE"
    "YIXB+rHCff315znob8fOPN5Xzw+jLcTuBH2QZy+/n606csljEupZbVPElmwoLSaqFMWFDE"
    "DGUxXj9nI+o96prnxLMBsr0g/rYC4G8L8X6bhhtzDmxsHQ1cnGR/+8LpbhmQbQbXD0dkQv"
    "0cNdFax48ksXH8OELHj6bFeE0V3u2w9sfh2Xa8dXd9Py/RaEnV3YCgc+DuJPDc+A0+7+MD"
    "dIvNBj9GaTLktXmID+Ma2rIB3TbbLU0AtZmuOFWHUN0zy2XStO3Gh0OZyWrCmiAysGZhla"
    "XCate4D0kMpC10y28ZvrtK58CCHAwb4trxXA7x5VoB1XlU4nhDXKsXSz5SZJOnSxVsI5+q"
    "TbGt7J11rNgmGKIK2ErmdQvIRq5H3QQ2zuTXDn1Kwl2QTKeO41zX0N6pv1yw6HMc5mL7Qb"
    "HHXNwxtJHP3GfqkZVyJQsqyUKlGKYy18yxY/eRhWd0oX3USqPGZKkbOie6Lo1ofr84PcUj"
    "1e+VjGaDK6ORIOeOq6va2mTs2OJ1wVtOzYYr6akGPYVVcaCgjfTl0y8JjWWHUJiGLUYzh/"
    "OoKk26Ho30aMNIF3eX7nwMO3Y8K48DNXA98g5ZkDo3csiTQMjG0stP1tO1dEeRSx5ZEsZ1"
    "SV0U3GZWHyUq9ajqQPAecC0ojjOi/AcB5dJTFXyioj1oSl0osOuRe0++KSQfguUmBuVawg"
    "a+cii6hR/FZ8taOi7BT+JRlrw0hEsSGpnBSNYXgkdBRV9BZyrttNB3r7NhhIcWDXcdSGjC"
    "fnao21AnUT0daETTJUhNvOCh944txwtC7AKt5XsXUezR9Czg8JhOXLB7jM8uK4B8ljZ2RS"
    "jDreNyv8uwGkftfRcIA3WmdZxmK/6kLUpcMKiSh2lQnIdpkMnDpEWNLMDFnv4xEuPpv0Gd"
    "ejGDC/zgSs7EOFHnZvfFRZXpfXFRPL/hXmrDjsn2WaTXe42kyI3rSJtdR5QqqOFQJ4nNQL"
    "d5oIvK+hSn2mlJWZ/jzLJjqlXtr1RbHYRbUXlwe9LaaSWPYWhWLLGdZn2GE0rsBgdDht6c"
    "DW0+G4yL+DMff5Nadgeq84A7rlvrKUNnHASz4EpLdD1c4yRmwuZgqvM41UM1SWSmahbWGD"
    "NUdyvIIzUQt9BduG1bw678hWmQQntTD8Ggn47iGj9rKsDqR0nvtuPUWj2LXst2hqoAJ4+d"
    "ChBHXNUWUO64u3uGA62Ab+KoMhCvgzjvZN/AlVgnTszi/qwdiXNiMjZNUtq1eIw80/aGGH"
    "2NrN0dwWgPDukltd2yR/pa9/TNK7zphwZlU1MO62FN1itkRWlmAvdpPiUz5VweVD95EXNh"
    "f5l09MbsEVzNpSu7OCRk+lRIe8ri3uQzvJL1YEcr3TnQkyfio6l4kxEZ0xkBX3AgkayXfD"
    "r8Ct6fOeK02djvOs7WGR/slgmEPWR8sI0PdhvQ3nrYvqnYcmI8sFuwc2y7Yos6nLMAl9V/"
    "CkmMV0ptrxSTSvCwWwpdcLu5pT1FbXwqWm1TNz4Vz3v8jU+FMfu3FlNjPDXG09biWsF4Ws"
    "Umsu8abu1kpvaszXbmxHU8csux3KWyyuxEg16pLls3HTJo21yVfY3mLob6Xir5h+BpPOKq"
    "1CljlzJgs1SpLyCWaU+wp1KhUI8oPba8iFRrmSlFqsM9CjlEiC/V4Zg9QuEuKCB2JdqKpq"
    "pKmfits48w8cyPslOV2MRynZnDperL0opuJjXdI4JUfRr5XAblxLwH9IIRgpLl0vSnyH6Y"
    "9dIUEW+h5ln+m4G1JEBBt+9cCfHtx36UlhAvq6DTtRLi+8giT126qJWmP6LooCL0TQWE3x"
    "Ti+yaNrimuvH1R0WFDdWDn8H9riitHdKY6XI3qcCE3lb9NrE/2keige9GPZfM32DReF24a"
    "r9ObRsQ+ZvG+nWHXLdw7kpQdUuc3rcuXUYdUkS81y76ZeNm1hNSJGUqeNgdICoofnroF0k"
    "5FcO2imCd8R96LJWJ3zFGyobwtPxbKguu+pBwLcq9aMlr2jtUFt367PwGnr3tBf78YnA4u"
    "f7cCoZvO5qHYLX3KRFsopc2g8T9U63/q5qForvKcQhLSPrJsH094kCH13lOzAy2nQsaGhJ"
    "yyLrlso7KgholP5WdoXzKtTIrUAfHUqMsplY5oHuVBBtcpzHfRzrr3VA7S5XSV/hpQG0A7"
    "/aVz4jPq/cDCPKPv4O3El6wgI6msP05W4jlPRCdwtQ+dRxTWeqzrWL7pLfZKPJsNxWQzzn"
    "bt4rSLVR6P4rOasoABbQdlxiqZyIoTkWXykB2DS+OeNB7bd2g8YDn3TU31o4XjcsdjfXjs"
    "IUz1O8n9Fp7htTR9caLO5X7bembDo8vUuTest5ykM2AO62wvcRqTRLL5RuJ4Q8Vo11ULxu"
    "mMWrCGWvCwwQEtm+7bTzLjOk/Eb57BMUlufErb7FMojlifS2E4M9IwzPlDnCAqG99OjS2M"
    "V7qgq1Yk1MAuRvKckZs4nsOmTfeYFLXZYtq8xRi39ec9/uLmlNb0sE7QGCYtzzBuYgF2EB"
    "ZrioTvAlaZOEK8g4cdPz9SsBDcPFIDsYm4OFjEhSkWvLtiwYnFvgWE/5Lur5s45+2RFdBW"
    "PNYWYO54XrUEL7pB8BANc6E1d13qdD61JfUfBUgbend9U7106MjaqW9Xco/M8fDKbKLFfl"
    "6Jjai5t9fdFNyy2JL4sjh1kCKspxykFmJwfFmiOXjcDww9ktWVdON6wu6CRD5fPXQfyzQR"
    "9wVTHmOBy3tYBDroU/l8iYsyakuItj00hhKkxEYTn87Q6Ts0x0wmHEMu/Ae8r5TnF1xii9"
    "kM+ysoMw13h/GMZsly0zB7baTvR2WgXUpl8Be/Qo7N0IMPb8CojCNzAQD5PFWHek64/Ah4"
    "msDaeSJWUP9bZlhLPgKIPI1vHyVLfUf50QSmjq0rfMdxkUMrfd7A7ww2QjtZ9DtM6Abea2"
    "EF8AS5CSproYdVcZXH4jD44iKPzWSyDgB8hAE4p0cCqNraatrYI6I9GtiDaXu09nV9+max"
    "LnYmiZEYX7XEMGzDxSTFROQsgpJUWznEndld9p3AT7wEqDSexFSvt7fnUBoVfAnCzayFCW"
    "JjLTxCa2EoVjSdAUly4xrQ6sE2rgHPe/yNFdvYAtuj6a9iC6yUJswUBtm7HjsoEZKjwY5V"
    "DynWXccLlTSMUZ5A9K+KFZ7SJehmRS8emxC/FxaPWFLf1orZsXhLlbbL4X30VVL4BFHPXS"
    "FZiEJspMTWemplSlU5xUCrqjSzSuH8KLZXD4KPx9MgqBjujAgk+RIPo0UK11TobkxE/GdZ"
    "vG/SrmuKVrTsKOiVaHmL42jzce1w7OyW8y3B4s9lZIrBjZF0EN/BxUWVaMKLi+JwQriXg3"
    "Ld/HcJos5FKu8EZ3lMZTEuLqIQEnQA3zIJq2MlFFq3hRxEq4vd0WJWZ0cJCbqXUex8UGE3"
    "OR8UV2QZZBIfGCWPUfIYJY8JVWgrrEZ3Zvzo2wxtJT/6Yr3kLrVut4Rz9YkZrVtwq1emdW"
    "OqUXOt2zdd9TXMrCd6DNLyj8W9HmKL8RRh5ds4T5agVWq5oHAsGlHltcgpeiRkDr6nDmfE"
    "nWzqsFgzx9Am2YVaps7aSbr2YvWW9P6tI7aGBEZsrS22LuYbFJ5LEhsrfdsY+AxPdKDzxa"
    "P03yT3eFF3yk8X2WYTk45Pl3AM3C9OT/FI/H01OIO/5xfy77n8S+TfV/KvDX9fTaD9aBTP"
    "G7vE4tgRBwtUXHHFLPavZGrXEZkIdgdZ0pxjQRFyKk0/4P7PlOmHLUb/T8bcQpy4ri5zDh"
    "EC8wWHwuQqHIHRmTiVID+uR5ZB2XIGBibQ4Pe0cQhyj4CxqZo5KND96xfI2ISM5cZYbg7C"
    "R5xdVuAjztI7ZsRHwK1UmkI9xWvgGyPpAO+QSn5aJQ/kZXEeyMtMHki5vzVhEwK6Q2n+DI"
    "tgHPnM+K8d/9GqniJy1DxorG3L2GT2aSuqRq97AL3uKEfVtbOMEscKarhdtkuZK1HPk7WD"
    "4SgRtcMmG9R3AUdJXStVFkF9Ae9hgzr3+qfPH78MP/50+7KPboWsCy6QPpnRJ3EbdLVKvS"
    "uk9Ss0dRin/gqpGini8kzJ0ZzOnXE8AF9e0LKy40ttsXLHDHTBTuBUKaukLH3KVax/T7lg"
    "LoXYLGP+VZ0W1R9TIf/ew0JgDBVkXBccO+/EIIMz7w9Me26GbYbjKWXEi0fsR0VZ1D0ZRg"
    "8P6yNrRn0ogzOc0oUvv0S8hfg6RUKwH2qzZZQ+aBxseDMbr3potIprysWrjF06fnwnv0aM"
    "CygeTGh+C0V/ridPbQehFOF2GIM2QL1n/yCfFpVFWV/DIKDtoB5myx60hy1r3CL1y9l5FU"
    "OZaFWs4TrPlJ9ZMOLXRThOYzzd1nu6BWd6HYzjNB3cI6pgXAxxIcKaa8o5DsuSgeRQH7rs"
    "RmUeubYOaYvpQGS+/6bavSSxsfS2Wo0HAkHTgU4Sm4Fu80AHwnBNeSJG1SHn0T1LE3ERPo"
    "t/eZntNO3eRuFtegjebgx708raCclM6YCabVhJYrNhtXnDMgbG5zf+NXzQYloEysmGiReU"
    "TecLPeIqTOWJlmHb2wpGvzpz4jpeV3EyGbvXAKSLxg+1X/2mCU+6FsiRZLnxI/GGsH0ZuC"
    "rAZXLorMco5t/cHKLIkfrIFI2VIHK8J2djhkDavz/KnrqKEx6PyRx45AMAdpRLj5P5xiCR"
    "eVenE8hRefmj6+BzB310aPrs3HVHL7giB55oPa5x44nvAQ3deYRQ8KicWWaC7WFhXAuUDI"
    "AQFDRxfMZVhjRwRumjG0h7Bu4pt79c/2FwcamjLxEjQnrnaI59letM7FLGSaWNTioU2Nsp"
    "ZtM61s8kVeciXrcfSEG+z6G2TjM9WJLYhFS0TuOVcthoGlvLjFL7KIbYKLXN+MMQ1o2eyd"
    "CZkI8cO6vcButCmyTqkJF7Z5E04VzMomziPtLBNOmFWyGgRs/IPaLbsglcFdzk0m1bZM0D"
    "+fBE5LvnSefB3d4a4fyBDMlTYDpomDAJQkOwh2Q/SJoCw6KNEAuC5GMgPYUMcNlU2CZPuY"
    "F21ZznQ+LOSYaDKi7eg2IP78HaXEhqttQ6/OIk5uhbe/RJuLawLwdW9Nugv+NCuer+HJ9d"
    "LdudyTx/X1YK+rIdWVsBmueuU0F6I4JsiPLDI7rgsTK8SLSwbLH1Ym6FAXwzMhuBLnWCLK"
    "mvtUC9qhLfiR3ckqm4LTTDK+iWzOZ8pSIgS0v9LqeqegVB8FFB5eNkbd+wnK9sMqG+qsis"
    "uukji1MX5NFYXCJocFUs51Im1nNtXVhZfrgNk8SCD5dUQAJ3oKkuuyzOp8pHUKJGhQCGL+"
    "TQKPRMjYpW7aplB1dB7vliJXKXcs+nuYRqbEIZn5CJBNMLIgPwWo1TRGhUx63WK0WbXxOm"
    "O6Le43qC/X4/a2rLUaumbvqW1XaaiWiwP8Uojd2jzfuT5viaHEERpRniNg+xMW098/Fvax"
    "azYz4atXdWTZVeSGIgPc68cPvEt7Ilq2ZauDA/WHsshG2ENb5cW6UjVc64OUrS0Eu3WEsa"
    "OQM3UpPehrnNeaQwnYrHycxoY9FJTEn6Di19h3NQJHpBtjOPYXWMa5fSMV4wkkqu7ujM6k"
    "oxqdSwL1Tadx2tc3U2UGndX/aQJbWo0D2k2Q6K+CaVpWGidqnYhRdVxXu5vHAvcBbzQLR2"
    "CWP6sXMXex6xRTdk2UeWWmOW7DXQ9EKF4OWUzoBiDJ36HushZyIarUbUXoEjrWzBiMDIs1"
    "3AbYrZvTfBjiv6XmKAQCeh8wn3VwDbcalYy3IUdEzLupfcBCbrfAW90fbTRZms8zt2ljZ1"
    "l1Q+uUpWhLMSK8KZsSI8PxH+CK0IgiW0dc253S+rtxUW1dvCJfU2s6CMUrTrKwr7Dznr6U"
    "+3N1/yBzZonx5VZ8zRf5DrsJ25ecd0n6OF43LHY3147CF0n4BPYoQzxevSdepSQwcdpIvX"
    "YSEjzuZ5KRgKJYs4yf4c7k93K19sTTcZiJIN9q84qdnA2ryBGavOMx//g1h11i/oY7NAHN"
    "qo07ItsnNGnXbN2K7YdFo2a4/epvON+o90kRuSFNzqldl1lqrRJnlCbLwCqwxGYzoThxWx"
    "kc77FVbCCRzhdXkcstIpQ2xlwBEdWIJ4IcZEVXhX5D8w6Jqp4riChbaWhDyGfu+fqacfLB"
    "+AhUhvQ+kc0eZKubTL22CywfJqccVc/Tw9vNBWzii8MuVyD+pEDiOQQbU8t7Im6VIs9TZS"
    "LAdzOgklsPoF3vi6fRmDf4SIlgAHrHmeMo/m1Kcoxi1G8qyhMzLm85YxkydqxWMxSdSlLX"
    "xXQtE8yoy6afhq5RyrbYO4KgefnF2t4uGvie+Mpyc5LLy+U8rB46hNA/5dXzKZ+NrF+j4R"
    "nzl5vEex50OMpIOeO4OLiypRlBcXxVGUcC9lQJrP6yCsm3cQ3Z14l4gn8lydXbGxNEayf3"
    "vpYbjnrVlGM3zCPg+z3/8L70MUVQ=="
)
