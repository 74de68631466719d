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
    "EC8wWHwuQqHIHRmTiVID+uR5ZB2XIGBibQ4Pe0cQhyj4CxqZo5SOr+04YgY64x5pqDMA9n"
    "lxWYh7P0NhkxD3ArlZtQLaw6+MZIOsAwpDKeVkn+eFmc/PEyk/xRbmpNeIOA7lDqPsMXGO"
    "89M/5rx3+0qqd9HDWPFGvbMjbpfNqKqlHmHkCZO8rRb+0sjcSxghpul+3S4ErU8wTsYDhK"
    "5OuwyQZFXcA7UhdIlZVPX8B72KDDvf7p88cvw48/3b7so1sh4ILfo09m9EncBgWt0ukKEf"
    "0KTR3Gqb9CqjCKuDxTwjOnc2ccj7qXF7SA7PhSRax8MAMFsBN4UsrSKEufchXg31N+l0sh"
    "K8tAf1WcRfXHVJy/97AQGEPZGNcFb847McjgwfsD0+6aYZvheEoZ8eJh+lElFnVPxs7Dw/"
    "rImlEfat8Mp3Thyy8RbyG+TpEQ7IcqbBmaD2oGG97MxqseGq3i6nHxKmOXjh/fya8R4wLa"
    "BhOP30LRn+vJU9srKEW4HcagDVDv2SnIp0W1UNYXLghoO6iH2bLb7GFrGbdI/XJ2XsU6Jl"
    "oVa7jOMzVnFoz4dRGO0xj3tvXubcGZXgfjOE0H94gqGBdDXIiw5ppyjsOyDCA51IeutVGZ"
    "R66tQ9piDhCZ5L+pdi9JbMy7rVbjgUDQdKCTxGag2zzQgTBcU56IUXXIY3TP0kRchM/iX1"
    "5bO027t1F4mx6CtxvD3rScdkIyUzqgZhtWkthsWG3esIyB8fmNfw3Hs5gWgXKyYbYFZdP5"
    "Qo+49FJ5dmXY9raC0a/OnLiO11WcTJruNQDpSvFD7Uy/aZaTrkVvJFlu/Ei8IWxfBq4KcJ"
    "nEOesxijk1N4co8p4+MkVjJYgc78nZmCGQ9u+Psqeu4oTHYzIHHvkAgB3l0uNkvjFIZN7V"
    "6QRyVF7S6Dr43EEfHZo+O3fd0QuuyIEnWo9r3Hjie0BDdx4hFDwqZ5aZYHtYGMwCdQIg7g"
    "RNHJ9xlRYNnFH66AZynYF7yu0v138YXFzqkEvEiJDeOZpjXyU4E7uUcVJpo5MKBfZ2itm0"
    "jvUzSdW5MNftB1KQ73MoqNNMD5YkNiEVrdN4pRw2mgbUMqPUPoohNkptM/4whHWjZzJ0Ju"
    "Qjx84qt8G60CaJOmTk3lkkTTgXsyibuI90ME164VYIqNEzco/otmwCVwU3uXTbFlnzQD48"
    "EfnuedJ5cLe3Rjh/IEPyFJgOGmZJgtAQ7CHZD5KmwLBSI8SCIPkYyEkhA1w2FbbJU26gXT"
    "Xn+ZC4c5LhoIqL96DYw3uwNgGSmi21Dr84iTn61h59Eq4t7MuBFf026O+4UK66P8dnV8t2"
    "ZzLP35eVgr5sR9ZWgOYJ61SQ3oggG6L88IgueKz2LhItLFtsvZhbYQDfjMxGoEudIEvqay"
    "1Qr6psd2IHt2T+bQvN8Aq6JbM5X6kIyNL6vsupKllBEHxUUO44WdA3rOErm0yor8owq276"
    "yOLUBXk0FpcIGlwVy7mU2fRcW1dTlh9uwySx4MMlFZDAHWiqay2L86nyEZQoTCGA4Qs5NA"
    "o9U5iiVbtq2cFVkHC+WIncpYTzaS6hGptQxidkIsH0gsgAvFbjFBEa1XGr9UrR5teE6Y6o"
    "97ieYL/fz5ractSqKZa+ZbWdZiIa7E8xSmP3aPP+pDm+JkdQRGmGuM1DbExbz3z825rF7J"
    "iPRu2dVVOlF5IYSI8zL9w+8a1syaqZFi7MD9YeC2EbYY0v11bpSJUzbo6SNPTSLdaSRs7A"
    "jdSkt2FCcx4pTKficTIz2lh0ElOSvkNL3+EcFIlekO3MY1gd49qldIwXjKQyqjs6nbpSTC"
    "o17AuV611H61ydDVQu95c9ZEktKnQPabaDyr1JZWmYnV0qduFFVcVeLi/cC5zFPBCtXcKY"
    "fuzcxZ5HbNENWfaRpdaYJXsNNL1QFng5pTOgGEOnvsd6yJmIRqsRtVfgSCtbMCIw8mwXcJ"
    "tidu9NsOOKvpcYINBJ6HzC/RXAdlwq1rIcBR3Tsu4lN4HJOl9Bb7T9dFEm6/yOnaVNsSWV"
    "T66SFeGsxIpwZqwIz0+EP0IrgmAJbV1obvfL6m2FRfW2cEm9zSwooxTt+orC/kPOevrT7c"
    "2X/IEN2qdH1Rlz9B/kOmxnbt4x3edo4bjc8VgfHnsI3SfgkxjhTMW6dHG61NBBB+mKdVjI"
    "iLN5XgqGQskiTrI/h/vT3coXW9NNBqJkg/0rTmo2sDZvYMaq88zH/yBWnfUL+tgsEIc26r"
    "Rsi+ycUaddM7YrNp2Wzdqjt+l8o/4jXeSGJAW3emV2naVqtEmeEBuvwCqD0ZjOxGFFbKTz"
    "foWVcAJHeF0eh6x0yhBbGXBEB5YgXogxUWXdFfkPDLpmqiKuYKGtJSGPod/7Z+rpB8sHYC"
    "HS21A6R7S5Ui7t8jaYbLC8WlwmVz9PDy+0lTMKr0y53IM6kcMIZFAtz62sSboUS72NFMvB"
    "nE5CCax+gTe+bl/G4B8hoiXAAWuep8yjOfUpinGLkTxr6IyM+bxlzOSJWvFYTBJ1aQvflV"
    "A0jzKjbhq+WjnHatsgrsrBJ2dXq3j4a+I74+lJDguv75Ry8Dhq04B/15dMJr52sb5PxGdO"
    "Hu9R7PkQI+mg587g4qJKFOXFRXEUJdxLGZDm8zoI6+YdRHcn3iXiiTxXZ1dsLI2R7N9eeh"
    "jueWuW0QyfsM/D7Pf/AqT7ENU="
)
