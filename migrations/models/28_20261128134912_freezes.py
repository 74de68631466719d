RUN_IN_TRANSACTION = True

UP = {
    "sqlite": [
        """
        CREATE TABLE IF NOT EXISTS "freezes" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "status" VARCHAR(9) NOT NULL,
            "open_key" INT UNIQUE,
            "starts_on" DATE NOT NULL,
            "until" DATE,
            "returns_on" DATE NOT NULL,
            "words" VARCHAR(500) NOT NULL,
            "decided_at" TIMESTAMP,
            "created_at" TIMESTAMP NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "decided_by" INT REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "program_id" INT NOT NULL REFERENCES "programs" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_freezes_client__2cdd76" ON "freezes" ("client_id")',
        'CREATE INDEX IF NOT EXISTS "idx_freezes_program_4693c0" ON "freezes" ("program_id")',
    ],
    "postgres": [
        """
        CREATE TABLE IF NOT EXISTS "freezes" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "status" VARCHAR(9) NOT NULL,
            "open_key" INT UNIQUE,
            "starts_on" DATE NOT NULL,
            "until" DATE,
            "returns_on" DATE NOT NULL,
            "words" VARCHAR(500) NOT NULL,
            "decided_at" TIMESTAMPTZ,
            "created_at" TIMESTAMPTZ NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "decided_by" INT REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "program_id" INT NOT NULL REFERENCES "programs" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_freezes_client__2cdd76" ON "freezes" ("client_id")',
        'CREATE INDEX IF NOT EXISTS "idx_freezes_program_4693c0" ON "freezes" ("program_id")',
    ],
}

DOWN = {
    "sqlite": [
        'DROP TABLE IF EXISTS "freezes"',
    ],
    "postgres": [
        'DROP TABLE IF EXISTS "freezes"',
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
    "eJztfW1z2ziy7l9B+UsyVToux3benHtvVTKb2c3ZvMzG3jtbZ70lQiJk8ZgidAjKinbu/P"
    "eLbgB8p0xKlETRqNrKjkU0SD4Age7G092/n8y4y3xx+iHk1B1TEZ1ckd9PAjpj8j+KFwfk"
    "hM7nySX4IaIjH1uPTDP8mY5EFNIxdDihvmDyJ5eJcejNI48H8tdg4fvwIx/Lhl5wB128Jz"
    "MmBL1jZMJDQn2fjH2PBZEgfEIocQS7m8k/HfJcMEacEY9OBQsfvDETpxH17091A+H8NCBL"
    "L5qS0SKKeCDIiPl8Sbzo9Da4DZwxDyLsx5M9Byy+KxXEpREdEHn3aMoFw/sG8klGi9k7eX"
    "++CMds6LkouZx642ksK1t68kHpQgqGzwQZT2kkfyFLKuRNHT6ZsFCLyQtUP5l+MJ9RV5CI"
    "D+TdXOL8z4IJgMkhgq7k7yABz0nFPfzFiITWC1hIBJ+xaCrROyVOuAgC+V/De7aC+9wG0F"
    "DIoYzBxH6m9IHJu94tArwXDRkJuOz+QXb33Jl4gSemzB3SCDAUXAnJrmQ7jZb8e8YFQOnM"
    "Q34XSgCGGgUDDdzaAOMFJcBgr2LKl4LIf+QUCQErTwzke7DJQlDfUUDdMJ/dhXQm38Rzb4"
    "OlehDZAef3mdvASwZ8xN3VKcy/ReBJFIcRv2Pw8HJ2/fNf8mcvcNkPJsyf8/vhxGO+m5n2"
    "ngsd4O/DaDXH3z4F0S/YEKbsaDjm/mIWJI3nK/lyQdzaC/BbuWNyjGjEoPsoXMA3ALNefz"
    "Dms1BPmjRRj5iScdmELvwo9c2MhslvJ8Ph1283w+uPN8PhSZ2vTP8kvwGB0ygS+PZ38Aj/"
    "cf7i8vXlm4tXl29kE3zM+JfXf6hbJ8AoQYTn683JH3hdfj6qBWKcgCoiGi1EEdifpzT8GC"
    "xmiO4n+Ug0GLMCyol0Dmn5CnmkDa7roDY/JFgni1QMrBvSSXSyK7xn9MfQZ8FdNJV/rsP2"
    "/77//vNf3n9//vonuB2Xi6pab7/qC+dwBcBPga2WwSLa/3n97Wv5PE6J5CB2vXFE/h/xPV"
    "GY1G1BvcN5vQZYAAN6ngnxP34a0edf3v8jD/bPn799QHDkygdLnungQw56vbU0gT4lYqHf"
    "Avp4dy6C/8G7q1zBM2KPL+QlwOt1uiu466X87fn5xcXr87OLV29eXr5+/fLNWbymFy+tW4"
    "A+fPozrO+ZQTELfoK+0VlKwOdc6jdBOfppsRz4Iym3q2kf/7Lfef/h27fPmXn/4VMO2K9/"
    "//Lh4/fnL/AjkI28qALvlLpXhPx6JvW9yhmfE21lzndBebk4f/0qnuPwx7pZff3l/efPRV"
    "hLNNpmy0lFB3Zh2XRh0fZAuepYMcETkT3qi/tRFc/Pzmooi7JVpbqI13JaS8gADWn1FWH+"
    "+83Pf5IXI2/GKvSXjHBehdGip+Y/dgb//5osgjFgS9zRqTJBTgO+/D+7GpY1o3Dz6cvH65"
    "v3X37NrPV/en/zEa6c46+r3K/PX+UGLO6E/Pbp5i8E/iT/9e3rx7wqFLe7+a8TeCZpaPOh"
    "fPEhddNImZ/NT1nVKaLhxuOfFW5h/Du27PVpoFP+nQ1GOidth7rLQ60cbqX6S6XykpHZSG"
    "XpmhHajl8rQRX9uM1ATYv0SA3cClJwvk7uSz2FCFcR3l94yLy74K9sVXAV5kDVxxbfTD/H"
    "he4fZvqYX5NHDOkydldnZpV8efnKTJmK3+XK8f3TzzcnJatBC7BeR3QyOcKFoC6umSWwAl"
    "iYvSM6vl/S0B1WTOOQjb05Hl6V2I9a9pe/fmc+rXB/5E/fvpsOewQ+IsnPeQrBDLbFS7Pz"
    "Wf4XGkgz29X3hjtVI7fudDODb41jzmF2hDc88FQHnGQ55Xhuxskdw9NBc5cB4fJzjM/cKo"
    "62/pl6LDVzVb/wx79y516/nyT4FcTuOL4+iMn/Yz/m4MqQzx+jrdHTL2Pm6gk2lu+Pf/zR"
    "6GhtnTOlZ6dre/GcVJ/B6cHd5ABOi+7RmzJngQuQ7mpEMk6VtzVcKm8rHSpv8+6U/FdVU1"
    "HMi1kFvEQBTxa2+sBmZCyqj+vgozTlZ0uFMUMfOjKY6yqN+S+3hkKu5mQL+P7s90wpzIOb"
    "+Xoba+S71DA19CVaZTIo1Zqk5rZtoTzOWSh4AAwrYEJNFkHAfMVwE4yG46lDply+B4GHEw"
    "OyECyE/0Ti13wKXK6JvM5cxZVzZNenchIz+NG5Itd/++xFqokg769//vRJ6qL+Cnhf8tEY"
    "CzKsLySu6d9d746JyCER8/0cTU6Tw3zvgSGZTD87kMIU+W2peXNIDnsn7yWVUDaOhBNfUS"
    "w4TkaMCAngFbldnJ3RkVTHmcTr6sU5/D0aISNsTldAayEvzgdAcwOqHIk5ZNiR4o0pEp28"
    "W8Tn3jhNY8MfgN0n//BCxV5DuODiiEfwBuoV5Q8rsgy5xMxHzT2AF4zvNqVyILjqDymBPg"
    "3uFhITByD2gQpnyG7PBFkEkeeTuM1wDHTEDCEQb4dsPnUN4YSbqb7lWiTkOgJEPvMqAVvK"
    "YSHwM7yQ701YGZNyzvjcZ6fQDImUujMYWOgs1VOMCl8GcFcJqKIOKp4jCzQmgAB0Il/edx"
    "PSIhmtCPiJB/ptNYAw6YCASedyQqzMyNwG3+Ix4MGDnPloOKuxEOCUuCLOknqRkO8tF8zM"
    "M5CJF8rbm0k4ho8AQfQEsh9pIOAhXbJi0TviRPRevuxo5dwG6griN8Mr/r1IjwJMSgbcyd"
    "TD33GGExSfSlM6UXAo7zUcye8rlI+n3jlBSTMx5S0BRbgA1p36FKjvy5vTJV0NAcKER5rg"
    "i9AiyHJUVK+cqG8HKaz4HjWpkRkTUb5FfIqt/lt+UACWPgXY0laEPbHibulJvG+r9KmYpD"
    "sjfEZ6LWtMoMgJ9oadsmfaBK54Q/yr1OavOuFLS/WOPPHqsoah/+qy0tKHS1mYcY1qinJG"
    "yIL8KMhGcW2CcVpmI4g7di6UxfjivAbGF+eVGMOlHPEN7IEmAMcC/UP3vB7Fag3DqrhMKD"
    "2+2SqRyOxvkdgfyHUwroa4CmFtKZXoHOtoyCXSh2Yj13YEHJKFrMjzTWZ1ItG/daP9na/M"
    "4GpOzyt0YZlbXWZupf0tGwx4XtwOdvcHO3FybDTYibgd7C4PtnGQbjDQaVE7yF0e5JHPxx"
    "sPc1bYDnSXB9qcFTX0b6akekQH3rd7k4d3PIo21ZHy4vZD6/KHpk6zi8N8w35UBXXHEj1w"
    "r64byo//uMmMYiGQPh7Jz9++/tk0z0fX54zO/Ol+swWuVNyudJuudBlORSNPS16wB5/Crr"
    "3gmmzSBOaUyEEBbg3Vyzre78tq7/dlwfudomVssFfnpPeyVe/zfLhPOzXSXBr63mMZ63Gv"
    "4XHPE4k2+KDKurAKcJc/q5j51WRjygjZral8a7KZL572l5XmG9ZkAKZFdmTWHB8RML1BKf"
    "JsM1BzUj0yF3cVo4PTsIhw4/iRX705872AXZv+jmr21g0iSX+0NaJzzHRsAd+6AfMdm711"
    "gc19uFtEzGcTSNuI+fKI+fQslSo82xIsFaj0VXbUV5Bm/KEdkMxC2VegJiFj/94Wql+wk7"
    "5CBHnahyHDpKVbAvVZdvVd9dRXtGaLrZenL4v+Lkx8EY34j+3w+Rb30Q/tIktJl0BsOX9+"
    "lW37On90bOvWCK1mPVaRNEgtLdoarJ6v25jCmM62xUr10leQTOLygHrhtrvc39J99RUwHZ"
    "+/JVTfVS99BUkEnG+tg19jJ72FKGLzbQGSXfQVHjjc2w6dG9nDF0Xe6S1I3oy5hqG05WS6"
    "gb6eAF5hCzgdYYRXJT6NEgslULosop4vhsBqqQb0W8BuuPzncVj/pPr7TXfXI3AbJ2JCL2"
    "ZlMibj43wsIdMw9qpulJXpN6xsBz5/cs/YHNIDzTwotDeS9j6hOuHnO5X1SCX/DDCBjGBM"
    "mAqFv+ncLphgCJ9H1xdk/sQkEnIi9iNyoI6g7PUeEshgOb+7BRqFV6qeHpkvIpNjaclDV6"
    "jsMBzvGGLVQa8yq+i6rDCZpFw2MUvHjg3henVilh8lC081ldq070UI+r6p1PDtlpdoqubt"
    "pGX6FyPdPoUH8ZILX4l+Ul10LyO0Vdm9jqG9Bt3dFDy0BKonTaA6TJmRjn10NslxV1FdQ6"
    "CyGXjrcnzqZOA9aLGRji0HdXHdrtZIIwfERgZ1zHipNKrTnJhHDeu5bry5cf0tYAT4PLmU"
    "x+Q7ZM+FBKqQoJigcSu3MOa+I8j7U9fmPoVa9NLkjfP3YmJklcZWGtwuXansyebQ0HOdgT"
    "SujSAUnR+YZLoms/ASEkZBStqJF85USlow0OEpXcwaC4lxpZoj5PhKpV4lSk7McZjwLiYh"
    "9qIB0Q3lXQVdya5XaTfBUnbry927LGevBkKJC+cnuOkk5LNU3h9MGotRVElaXN3zlLpkxF"
    "icSVrlaFLYXUH22EXgcnAlqDy4BOaYbuuFAM+YWR/CU/Ih4NTagDpfkLPKXwmBnm8CbU7K"
    "KoBlSSOyK+IGBmtJDzZyrsvmaWrFaZwLuShq3XGPu+Pihagp3gXBXnicdw23VHbLjNh6Zb"
    "1i4R5C3X4S38QsaLAvZ4WsvlPclQN9MFv3QMq070E6E3scdehVonfHUduegIwWnh95gTiF"
    "2x7iBGQnp1SJA6bJ1M9K9W/yt79FKsSaY3zw9bxFTOuBug7VAqwjGo2npXpHNbBpmR1N3b"
    "26tHac+QtcnEM+aaDZpSR6U6SovRNMSwt40n4Xe4K9i68KT5Ua51YxUtYATVC1vIAD8ALS"
    "E9EyA9Yhm/vQO8UNSEcclBADcgEJ1ayAdCTENlWQzfH4lJMlDSIsvTqnig8PZ+ZQSTjIVf"
    "+N+Cm5mTIS8qUq18rhXFyV1GU0jCvsyqZAHdCPWvOQ255F7/Ms2mqaVtPsgKZ59N9YQSNq"
    "srs8rj2ZiLad604HHYg2Naf2duxfsL783+dl23V8be1erSrUDxfzLQPj5E4M1dR12XoayM"
    "fVVeTj4uy48XqCOMgrc+AyJY5s7AXOO6TuqUA62LpVjBuFIDYy5rIH5O995YF8JB4Cc43N"
    "5tGKQAzTIC6abhorHmAJmw4X/eSVT/HmwKojjkSGrhx1V+DYJY3winBUDfh1YXX/PMH+cO"
    "7DK578y+oPh9QfzGDUdawmo9e/Q/Md1BXGKV6A93pGfb/60NwI9ckLdHH++lU8eeGPdfP2"
    "+sv7z5+LDiBPDMuOV9bm149lNsuv300LugyzFrPs42LeZFGIBewp4eOnhLAdD8NFEd/1Uc"
    "ha5FjPCfdN9kDIyiphP4Jyaflri3IK5a1MpRbVepVrtUypj7OwrlHpk3SvG+nzf5LaLuGB"
    "VKm98TRObPFMkDn1XKJzyJEQku7JbkM+I440+sIIdiOp1QcD1PpdugINP2TRIgxArQ6k8q"
    "5NgpmKxlkEkec7Ju4mK4B+OnDygeePuQMlPlG6P5+zgKjXPIXQGpBQd9d9QVvsYcwXmDND"
    "/ngbxI++CKSWfwexPzobhy9nvsD/DNC+cOWLan8iBCPhnQiTU90ljIYSj1DeF55CRf7ou8"
    "ZAobTny1saO+ZexwLJ/8lHgDe60k5JMJjgcSmYPmifEAcjiBx0UKb7HSTPpAVVx4CoYP4D"
    "s37MLtoh8uOIFhWVxx5n8ibSPbRK3tZQQN5W6h9v8+qH+SIbTOK0iCV7FEoUmnW9iCi438"
    "shzQit87wf4fRdgx74zAvUI7nBNYEuFtgSto6ZHc1QS/bzJtBlpZ70tEP1oYmNGwv0gHmf"
    "3WBe1iJtvlxD2nxZJG26bOy5mx5MZoVtjGGnTyDtCfTTHv9unEAfmJ/dsk5pFsCmZMdErj"
    "Vd/dC2UMvIav9GwzDGjJCdsMfJIj1WKkTJ9G0B2VYrVHQR2uxHWwPb7OJpKbrrwC1sUJ0i"
    "6abLi5UcEOSqj1WfEhQqnm1I0oV+YlYtEV4k/5Gf/ZX6Uz4ccVR2LPS3j0BQJNfUGgH0G+"
    "9OPohDIub7gnBwXBPwqBI6p2HdRNaVfu2G4aHbxIV2zLe9qxDGane3GslGR+yxRA9d3K8u"
    "a0D+6rIScbhkI/CsVXoEVunRGU/HpuV3Ul1qzHjem6qka/f8zOerMlUpfXmtqqQJzBKKub"
    "cFr+J9zIQG4gGwpCMgPKiSIpGuLhK4QhEFFFmCQgLSBxYKTEAKtT+E/GW+GuB/BTzyxooR"
    "vdQa2IosQx4xJFi8JyGb+ysIm/IiFQ0l/1PzIpJenwmjhlVoWchrNiMsFTSGtodBBfJ7bs"
    "Mv+ODdPRWKwdvz84uL1+dnF6/evLx8/frlm7N41SpeWrd8ffj0Z1jBMltQLUJ0+baxbghS"
    "Qn3aN/YyFGnKXvGraTQMFR3YIdl4SNTiWTIK6yjXidBmnOuNoI9/OVrWtTVZnrbJsumqt5"
    "/Frq+aQIbHNZk0sxjTIn3aZXZlMM6SQqFbWoytl2nt4glG9suucYIhzKHDng4vujZ96wKb"
    "/m67ZY0vyot44u+Dtfb3Ypu6ne8JxnUmZxRx1Q2dUgTzggSczDjUGZm8Iw6W9HTQpk449x"
    "Sp/DOpGkaE+tI+X2Mup10icVQp9mpjgm1M8AH3wB3HBKsp3gDeWKB3zNP28w9bI+ppG1H2"
    "3KetHcKe+/T63OfbZIKaWEHVVBfW6pocmmyubF7zGVPp6KRiOVqsTokzDz3IdiN1R1Uxno"
    "dEDnWE1emc8SIMWTBeOQMVRCuGpnlAbrTLl1zDBaOIehGWoQP9U53xzLFmm5Dyuryak5TB"
    "wwFk4QCfhpGFYC5elL077iLE45+hC9lt3kE5vHR8LBxCCakU02AFobnilECen9sASs/TFc"
    "BFnNFqOJaj5ZAxDaB/DBDWpebGKeWZxkX15C0ePJeFWLKORWQxB4S8cbQIFUay6ZRH/Jl8"
    "AM8H89CGtHZQjY68yG9WAsgI9I5T9aqOnveqWs97VRJelDxWAeLqFA85sR4o1PvOq3Ev37"
    "J8Uj8epm1k9wh7ii+dRT99oY0p/qbGDH9TOcHf5Oe32aeaOKNTIjbyoyzyo/woc83RSizS"
    "J6tgz8cqRntr5FBKyfTRp1THpVTtUSqsFYlO3OzsKi1lV4zi1NWqe8masY7+kJI6NP+htk"
    "12SN5DxsZqMIELcn1apNvb9ZTd2GT1TYn0MJ/fy5d1wjtevqwO74BrOZC58MpNkWrVIiVi"
    "J27JxPXEkI4j76Ep+ywjt8cF2FjXR8U/Kzh5q52RqW0x5NQdUx0SlxsaLfvLX78zn1ZMcO"
    "1p/GD6Ob41pcr/m10VlD9vS5R+Vb30G6NMkOXWWKViO49sEa3EbKdHAYtoxH+clJ0FqCuD"
    "tYcBSZstDwOAPTJbiIiEjI6nRMgrI+6urogj8YjkuGrnt+IXQ+J7DH59nk1fr64K5ycM+Y"
    "DAWBUjoh0+eCDwnS9FcgCgAnD1dQcr50Cme7mFhBDdrHJMQqzJXciVL15NMyfOqR8/Ezwf"
    "nNa/uw0cQUFWp700US2FcBVNmol01C8+tI7vnUAvzPUiEXejb6NpOvJHqAOgSglI0VyAcL"
    "TkxOf8Hk9R4PkNcBgtjBWANLCYU1RichtAWDLcDCoHeMwldBKxUD7ykrH7mqcMv58k8y6V"
    "mTEdIxF6PPQiNO8hMkb+H/sxD43/Snep56KeNOZLP8HGcp7hH3/YKBobRdPVxfxA/jb1SR"
    "ehr66/nRLZqvp2NxWQMih3UmZbeH4p8GvNlUTo0M6izhsrOWd+vIUULO7HT6LS4vtbay7y"
    "kF9svbi0UVYjpes0cRPlxGyV7byfvsD8PL4k1ydzFrgA2V4QbznTNY0iUGOb+JTTIvtbF8"
    "52q4C05pKT9sNwxCa8zJ38KLk2K2zJtUdIrj1ghGLHVMvDqPbHkTVqT7ED7W/PLAx52ATd"
    "WKB34LaYBM3GZtjtw3DagmizwU9J2mTwXR7iw4TfdGxA21a78QigsdKVluoRqntWucz5ZL"
    "N04RmhHoF/9FnYew4rHDk2XihSQjvCtK/nX4fNHdPDudypmNOO4dtmyOkhc8YcKaw1UsYc"
    "uk7DkSLbuE7DPGHEbYtt37h1BWwzmmid1YCWbWI7Ts/VLQ2i9oqQ6E01gEVzrAVkE0peP2"
    "ds2mxtnDAhC3dFKZcmhNK+oZ2ZkuAuc02u3C2ZtzfQV5tffDfg2iXt9lfZy0kJ6RZ/H6yj"
    "3EI2i23Sb6iEFalcGJEiseqkb5A6A7NUTHj4DnOoL2RTTTMlU75U8sCK9dkkQkbtJ8gVB0"
    "0hJYapLq+Oe5FoyxeRSt6BRY+dAbJsp1ziRBZzyLwBfyMj12GBi21OiTNid4tgSA3TlgX4"
    "NBMvFBFQVfHx5X2FKmHPXMInkwFxJl7giSkeFjhKLIDHgYbwwECxhX4gbowsIfcGf8Bi9X"
    "B/V65G2VvC20Dx19vAUHU9jQ90GNF72QZmxCb02IyyviUVFj7tVNcaxv2xa58KtXZnCUMO"
    "EfPfUc5sf4qzd3OnKwOvpEi2WUMaYJcSecrImZ1rg8POtKg97ezyaWdKz9hgnHPSdqi7PN"
    "Rp1XCDsc6L28Hu8mBbotITH3+bRHYXZ/4HolL0z4js1DFp16Ztm+ekdTzN4BvbzncKDr+/"
    "i51tBd3wm9Y4vvsWsBsu/2n98K5bK0CrZ3ftuqNhFlZ4pPUEXe+UHpqPYdM66V6gC39Cb8"
    "8EmXoi4iGkgKAzcPEmKRe8iMgdXRfrhHLqyhGmXdnaNT0gt4vz8xfnL+JyoSpzAuf3ZO7T"
    "sUoP7QSL2YiFjvIii+Tu8DiCTEI+Iy+Ux1reXU0ieEovupJtR4soklrWmIahx0Ts+9YVRG"
    "fyp4D9kE8idFXRgN8GEZ2TGb1nmKMBCrvTVdbfbHzbyZOqxBCQAoItiU9FBO5rKapyOgxT"
    "qSYgJQSfqAfB4yu8r7ypSgoxTQrKa8BN2ZZF4MKTaxQAMdk5pOaoLuKCg64mqALRlm45qA"
    "tZD0J9YBMBq7OW6KzHle14l8BmwoNe1IkOelEdHPSiEBuklvci1Ncz6vvV4bqxVJ9mbysx"
    "/bSE+VDttdfNt/TYdw3PZi77kFFRdtZRHf+XSNgAwDoBgLGuUmIvrSGoZ8R6RJXeM0ddqX"
    "ebOTUzstZ53WnnpXVeP+nxH5Xn8alcXUcVCXyOWoVq0WkdG7i1PdaxhEX0cYf1XLMdt2by"
    "q26ODNz6vsB4UtXgmpexnm0N6Byk8brXqbJ8xqld6oWN/d3rvLBJzumNnLBfpJ63yhGCBR"
    "Blo6n8HWivOq+u555mvLLrCvehm/VbkFCBaUCwiKBK6CsWM2iPYsvgCny7M/4AnlMOCYCV"
    "61X7IkGCLxmSk2VDVXGPYHQWCdmYh668NqXiNnDgGRXZGJye0sQlwBaeemOV9neGbzqWIJ"
    "+mudAUC1lzwYwTFWsHIiDA9x3xxd0UOM8On7NgeM+U5/Z2cXZGRwqvK3w1+GU0kmhEnq+f"
    "z2Vjz2XqddTncoW+Yugprv4H74X5jzX40Bg7hHuKxWjmRZGmNqc9xmaoUASQYHKYcaggTi"
    "Uu7B1ijmKgQ79D3zFLPOo4wNgYedgevqTuKElAzJZMRGa0zGUBZG1lDStEYOoKfA74zZQ7"
    "HPHoGQ4x8qkhYbG67mgmuHwqTbJGZrVcj1xwUgNsIk6VnCVdE59RmCkO/jSEnxAapJPjKM"
    "KtYEZJuVPyCR3dDkwg2eY2MNUc5azwmaZ2y5Vj4oUz5pp5J0dITTaESmEjDOB4roA/LOUE"
    "ey4YlHxM56PWtxCneNOf3t0GJqdyyKSa68Z5rslMdjCVb5MasWV22qkSlhGfz9UM6Bjl/N"
    "HeZIsfQ7NEDQGQk6rOyW9/+fj9o/rU/zcu4JaO/rTqVx5a791xBUtb4a91Y81WktolulVH"
    "NOtct/08oLEVFA+9HLdcQRFKkPCND3oT6T0eA0loAqErte/hwPdVnQPfvNszdeD76thyYR"
    "c0uaNOhW1s1SZLSFqmleTuHSpIfn5Z53Tzsvpw8zKPsLaEiwBXl91IidiyG5uX3TBmZE4r"
    "WVd0w4gcuuRGbbdcY6RbLLUxlitERdLvNfpHWqh3q8dOaogqb2UR5GrWTkrkKcfapp2iG5"
    "x558UtvaHLx9vKh77hUGeF7UB3eaCr6Hg37EeFs6FXdLx1Q/nxHzfrtah4JD9/+/pn0zyv"
    "WpWxH5vaCFmp/lULv6zj9r2sdvtelnEgGznVTfuDTun2/AhntXil0GwNebzILM2c/m2wMR"
    "Tk7d7Q5b0hOQLdRN/LCNuB7vJAWzLrEx9/m4lhF+ek2gxqShUuyNlD6CK4yNVqhmtaxEJa"
    "hDRk8rVEw2UgK2RhLcKaUnqbrgRlohZim53lYFUscAltAdhvpp/jmrd1YU3vNDVQ1WtoC7"
    "hq8vr3pMN+ApzddWpAnOhULaDc8xosBf2zBr6ZncpC/BjEZRv7FsmxVOj2lvmxel2EwYQH"
    "bAdR74oElXFrtsToe0K36SVGEEyyNUTQSY/UytxW8GPYzlS6oT/qz6ajwapRXONjEbwGTp"
    "PUr14axB59nJsFfhoFuTr+M6VCPxoGOtTq6ObhoH/hS0ixJ/sbECqSkFCISRNTCOWDLHiO"
    "LiKEaehULJ8XqfA5Zx5KDcAhz1PBoT9lsviJe0w2hzGiH1bk5vv7r9e/fPwOEYOCYTimCY"
    "10WUQ9X6iOsdDMkpMlY/fptHYYRiclyAjCWNlsgHdiDyzEwjYjBkn5dGznbaCiUKE/jBFV"
    "NyDCkzrgOyJRNUGBFIIYH7h8FRC9keoQ7LfPRHXoqMoiCMn92BjS7JmQzdvAxGyusqGZK+"
    "JyiHKV2AYRlsRRcYK+v3WYX9rs2zLkz8bg7TMGr1eBCZkr3YxKsDGPNubxGFYMG/O4H3RR"
    "eSlRbteEPMYifQLURjweejFuOeJRa7pFgKvptSkRy69tzK9NLKRmy0lWrkc74J6XFL6I3M"
    "2pZDlpSxrsMmksZXBvMNQ5aTvUXR5qyw994uNv+aE9oTD2EVPLBHsCTLBjxbUGFawOwyOd"
    "cHQL/kLtWl7dVKa2PExtelbozRnoqNcRxVWqeFSYaTBYe1Komw4FtN2meBeWqTKpPqVOEz"
    "Bfldca+1yAmiUwiygI4+Ed5ICFxKc8YMmJHhwwQuukhlbAIWMoC/HIkYp7eY2OpD0Gtbdk"
    "UxHnlFWxqELe8xN2qlJ1Or438yL0cjr6hFDgEeGIEeH5JuOq4LKz4K4sgad+FexHOD/VPI"
    "yz52T7PCfD/y/AuiaqVrdvx5HVodQk7Qcspx+rAcI5sR54DPdQIEfCxxclyssar3cs0UOf"
    "95saCL+pxPdNIcMOF175NK4+zEmJWLOmxFT0xFBt2CX637oMXBm5Q6fh2r1jpc10XEabKl"
    "8mHmeFZDroX8qOdfPXLBqvKxeN1/lFI1Efi3ivL06YlezRyc2m9QkL7pA69qVW2bczL2s7"
    "SToGeC1aM3vYHiA0FD8+9AuknZrgOuCizPhOYjHWmN2psI8N7W18WaiIYopYmBrXuryzsr"
    "15EDFdocX5/fYE2LK3Uv52cX52/uoPxxjdfDaPzW6k7cq2cxpGAhr/U7X+l24em+aqqonA"
    "WtKOG9JJZOqh3Aa6THa6sAYl2EbVPInLnOBraA6udiYl7oB0IZTllCODFyiyuvzMFOa7bO"
    "fcBqriyHK6yr8NuA2gnX7TOQsFD56JuKrIO3g6+SYrqD8yZoqJi2U4dLhZx4pspMrCt9gr"
    "C1wBqSQtNbhbmna1y8OWpi53gNTxf1S7P46RELwnj0f7dGC9ORXhrc6ZnRLZKmf2tkf1o4"
    "XnR14gTuG2hziq30kq7XgPb+TpSwv1LtVz64nij67wwd6wbrnmgVEOmywvaRmbk3/zhcQL"
    "hkrRbuoWTMtZt2ADt+Bh40A6Nt3bT5jnew8s3JxSmhW3nNIucwrlFhtGomEphozQUy7GYB"
    "wJDbBLiTxl5CZe4InppmtMTtouMV1eYixt/WmPv7w45Q0Z1hkZq6SVHYzbWIAdREAnxw31"
    "Yc0K2clahBXT8shnCKgXlgeFVoJbJmohthEXB4u4mCfk/S2h7V0YQB7a7MJYA9vMx94Cwn"
    "/L99dPnMvWyBpoKx2rBZh7niU2o4tuETw0CRn797bpYX/BTnq0HufzFujkt5sj1OsEukse"
    "3kuQtpxEv6le+jSLdkl/y24jJSS4wj5TTYXLrNWbE+JupsBcE0sWCpV+UakxA8UhW8jBCY"
    "kXCWJu90yQe7a6QqbbA/UXLKHFDchtKu9Kmi6nSHUmKgBZdRDtZvpUtDj5Iwa2Set/QMZ8"
    "Eci5RCYhn5Gzd2ROBWZ7JD78BxDUFDkOfhKL2YyGK3kTB64O01k1dZOALRl0IGevS/R1dV"
    "fgufmcY3xcdEU8V5C7EJ5AcAy18wEAvB8w8UI2ZxG+BNxNYu09MIcIYMFhbzR3C5UCU+F7"
    "ShxTGz5+LgW2xNRzJdaR52dwwaFFWiBQ82CvcBXHT31EV0leUSD4wUMigBlxG3fXQRKamQ"
    "cNoE2LtGK29gDgI4xROjsSQNXS1pCGkAjtkYNgpu3RUhD07lvEuppvkxKxdL7MMLTBwskp"
    "ESUfwZrEcyXCvVld9p3OUj4EeH0e5FRvtraXSNpTijUIb3agmhG2B6pHeKAamxWbzoCsuG"
    "VPdHqwLXviaY+/Pei3x6XdOQypc1xa5zDEVoLbvx/bVPEq8WCnCnxV+67T5cQ2DOOeQIC0"
    "Cqee8iX4Zk2dlEFcl2jJQ1c7ZsfyKVVmMy86Jd9RImSEB/6KYJEjuZAy991tAF7UO44x0Q"
    "ycr5EwPtbEy6tcz9BUO7bV8bRjftWuXNXsPoByT8upN57GFZnklRGDxGmyQ17loc2FQ6ds"
    "yn+ti6HOnpW3G+6c3Q7avJH1P3cjCLoc1x4HPrecLAuWpVIVqxrclEgP8T1/+bJOKOjLl9"
    "WxoHCtBOWmyQszQr0LM98JzriBFjGuLnYSC/QA33W2X89KnXRuCTmIv5n6o8WsyYoSC/Qv"
    "HdzFeY3V5OK8unLSeSFrhXU/WfeTdT/ZOJOuwmq9ejYIosvQ1gqCqPaY7tYfKDfGrN8me2"
    "Ww3hsIbTZ3Bn7hAVtpNid41+CdoBB4QrC8Ig6dAaMUXXReQFJV1XVNc+ObeyaIKYk5II56"
    "NKl4AGsVS53TFfr8bhIJnQWRQvF2pJPqLIsBj5gTl2wHYV2QYcqJ67mYP1EKWoJmBx1kar"
    "Y0s8MSmT5pKnu2wVIfXBH96lwYObEt82HUGIp9TvZm+TBg2WlixJr2PfDY5Mrcn9WqNQHN"
    "qkvdn5VUm7CG7JM2ZEerZtZW3N4aWt2xXzu62+7KgD2EmdU1iHcWbD4qieOxoc9ZUONFsF"
    "N26zV9YO57DKY4KTFe05cH6yxYAQ2HqaiMzUgtJlIwXSYAU+pLpcGFmMt0WQLgmZgwQ2l0"
    "gikzIBxkuWAYyim7gwMKXVvQC+VVl4WKsiIYDcdTZQ5LGxheHGkzeIA3IBOIe3R1KUD5hK"
    "djKhj86EjDdiEYFAUEa0eQKV/Km8mnMtYv1jWwNm33bNrDFvs79P6643J/x5aT/TDm6k7C"
    "tdRSVkS+mqWQSPRibu+bqADrf4P12TTvTRhce+FX1pPwpD0J4ykN7jYe/4ywHf9jHH/9CT"
    "f1KBXkrAukxhl+DNoerfWuYVz7GD8/w7pltrMoUm9ZNNn1pcFac1012txS/82c6JoqfLJH"
    "bWYTuS5HAyIW4ymY5amTZeKyiHq+UPEp8aHwiKv0PREn94zNwXKXFjnzJ9sa0Q3rEW1Tia"
    "hjhvRObL1qwxrTYDWxP2KBHpy57d34mLub68xZYRuu3jXlqLB9H2h/CTj/NyvdXtSV9bsL"
    "ttkmtjFEnyq5XZyd0ZH89/L8Bfx78RL/vcB/Gf57if+68O/lBNqPRmnn8ZLKbUduLIJB4r"
    "yIhVdYBnbEJlLhIQ6GKToDYCRhDCTkwRPaP7wY/TcbRw6JmO9rChNymxaRfLSJyssn+Ezu"
    "SlBLN2BLw6MS4EqGgLGBDnqEOiUQdVmxneWiCk2omX6AQqyj9RnbQMGD6BEvXtUhk+RXzB"
    "SV5FWhpKGe4g3wTYn0QHfIFUqtUzPyVXXNyFeFmpG4vm2iJhi5Q3lVrIrQyH9i/adPc/yb"
    "M7Gss8xWAbJhRAfffVoPI7JO3ePlYCHqZba2GY41pnbcZDNDW7tvkTcFyd4xPuc5PIcL7t"
    "z3f/ry6evw05+ufzol19LWBcpVyGb8QV4GX61y70pr/YpMPRHxcIVEKvx5puzoiM+9cToT"
    "Pf6gbWUvRG+xolkZX7BnkgXJH1ZkGfJIJb0fqNRCJi0R+owDrvoTKvd9cLeQGDvA3vIhw9"
    "GNHGTIavVM6IxEcZvhGFhiQTp1Pd4O2WbqGhLM4GanxJnxMJCgDad8EeqQJibfTokwGsbe"
    "bExXDx4HF57MpasBGa3SnnIIr/L5+P4dvo0cF3A8qGApbwy0MnwgBYD+LXmy20BIqMZTCb"
    "+8Bd7zObg2HInbqWDhAzQ/hQeSD+v8pBztDl3S1VC5OswgYBGBiqej0iBxKcwJPRD6PSFd"
    "FHQlHxYyTgWYSiSJ71IrlkCqHgzvcspnZgi9SOWegiFU/hI1iqbsAfhk5AuNYHb4riXPdd"
    "AREulPqXF2jpxgO2pSF6Ded2AY9yvYix+Dxayww2ejw7RsD71SLaev6j5HdF/BYxe1Yscu"
    "1oSOXRRIogu5RzVFOC1j08w8nmbGaDhNME7L9HCNqINxNcSVCGsdsmQ7XFcjpER6j8VC4l"
    "/SoNe2GBp71FqsEiK3tnBjX2dW2J57d9qpCebRpgOdFbYD3eWBNq6BhvZESqpHAcV7tibS"
    "Do0i/tcz6vvV+RZzsnsbhbf5IXi7NewX569fxUDDH+ugvf7y/vPnIpbaTVOEsTr0KSWyVe"
    "hTx+byviOfEs9WEfzqXClZqS1TpRzPCJSkSkn8eE2shazUQS3fDtth2k++mRqTFbZqTJfV"
    "GEvCeHrj34CnmzJsQk7dMRXb1hz/YPo5QsdM1VFt1jCg96VulQYY1SYIdHNhXI8PZCzbcg"
    "4pfL7yI9Zx1mME+2crGP3qzZnvBX3FaRIy9u9tkfoFO+kpQmM+97YF6IvKU/Mzn6/6umjz"
    "RTTiP7aD6VvcRw/n0VwCMSxPHdGoUJts+3dxxMzr9Si5bOxBHlMdM7o1WD3LiV3Uk4agdl"
    "q46nyAtlDioxilUpFvDlGS87yHCBVS3W2OUy69Xh+X81Qs6BY4xUGnfYTICx68re055Ap/"
    "wp76ihMdj9kcfGUHAOwoF6qIzbcGic17O51w3WVlp88NELqh/r027no6jSL5hhajxzD6MU"
    "yXdN4Gqx+pAtJ9/O7gHGNbxekG+ujRXNp5eJHe6KqCjJJ98JFQo/Teu2HIke8F9yrwYybN"
    "VxHn3uBzFmAFoYkXikiVM4eQlFPyDWqUQ5DK9V/e/8f5y1c6QxQRbByyiMxpqOqMS+3Aho"
    "50MXSEg5tiSkVJjtpqlkFWqndZudpP9sB+zL2Qic3OobPCNu1D506cc2EUm+b/EpZUchRD"
    "bEkldvxtZtxdJfvAZbAptFmhHlHPbcLhA9h8gw0TDpdM4z2i27EJXBfc7Kfbtewfd+zjA8"
    "NnL7POzdXBI8b5HRuyB3MEvGFSZ8jJQAOC/RBkUEk7XCV2gHwVBG8jhTmmb9jW2GYPpcmA"
    "6oW0x8K9swzP6wRen1fHXZ8/mq9ZzZZGm19axG59j259CFcL67IhH15HvXKe59fn9Ozq2O"
    "rM5uXrsjoYW7ci69O3zfPrq0RCI0ZcyERER3wRpUq6E9nCceXSSyMnTuMzY7MR+FInULRO"
    "bukOFlvH5PxyBXewuJ1DZnQF3bLZPFLF3B1wvg7v2SpOEKTu8UwQDzL1ez5TqY3lS2HpPd"
    "lcJRdSM+0KcyXBr6rJhIeE0fFUd3NKHMjrA0+a5E7CyvOqHjwm//ddnQ4IX9yFSeLAi6MU"
    "iJj6engbuRnNeO0t6PeTZLxhskULHBqF3gk0Zj/m0noTckTiSaGHXA+P+TBPsLEcUfzjD+"
    "tJ3qcnGedvEydyLNC7/CzntWp7n68p7X1erOytP4gCwI96nBJB6zrutF8pWfw2UboT6T1+"
    "T7De7+ebajmXlNlUG2wEaZFW1OwebAfpg0R/Q494StKee3R5fdIa3yZbUCJph7jLQ2yPtp"
    "74+Hc10/oxb42andXQpReLWEiPM3f9PvGtfZLVMHV9nMO8OyeEXYQ1/bl2ykeapneXuEpz"
    "7O9qj+lMNdqGW6q7AP8nJRLRBxYKpBKTEYuWjAXxcRY6LxHSAVQpVU5HARd4cEXQbRRnpf"
    "dCcGjOKNZMlc3JxPOZrhKnnKyQih6ynEfopRwQb2KcldhAJZBP5UoH3ydUCkPBEROefLkr"
    "9LACeOrx4SZws7lPx3A3R39XkDB/qF/U5NVX6eLN26uXMdVYjSNXlWXFFPq6/J1sN4bbRT"
    "rJfcjm/moYceMEvg081xS1M32n0rYDhhgEJ0WXVL5SOpm+ega4Waoan2pvstLr+IvEvwvJ"
    "4m8D13OxHIGgnvYIB1xLYqp4xlzmkueJ/Gjl/FSztl45hIUSexl3caYDaDzY3FsMy15V16"
    "4XsrGhvafA2fFtUwp1i7fIvExLt2jkal+XQbJn3va9ZI6s9slnhnoTp2Kmgx5mn76o4VW8"
    "qE4sl/cq2oqUrTMl0lUufpSo+NWFrE37XoC7zsmwi0rWchPyotLUOtWJU9MyNnPq5plTQb"
    "ssdRdUz/WUiJ3uG0x36o8WsyYrdyzQu8Pr9oOfwL5qso6Y9nYN2XwNqbCmGuni1X30iGW4"
    "70pR2o5vNhJpKYv9ptgfH79ib9p6y+wKdDmVTPF1tXdimUNX3Nn9it9i5R17YPu0D2xzzs"
    "iGEyAnbbkZRzHUTYMji4I90iFskflOo3oI7kMPJ+qxcR86GcnUdfJDx+Zti+SHim3MYvsY"
    "tsWtuzG9xCbLt8nytwdotySlOK9iKUcpnXWxmqKUz/O4EU3pZsqI7kTxW2JO0h2PMHSSEp"
    "3OHblJlAjmT/6DzeY+XzHX5MUjfMmQYXMVk4VQ1IEEew7Qf3S4JzKVPkXINQq4ZhgpnpIm"
    "Qa2ECbAU5lHU9y80/QkO/4HElGUdpXlBhm0E78Mnt4HJ6oeUKi8izx2g6UCc6Jhh5OZAU4"
    "QwrBQeSUNSzeSJl6e6zB0N4nBL9owN8dxniKelN+zKYVp55FsN7kGOfPcVQPvyZR32yMuX"
    "1fQRuJZzStsAZYPvi7PzOqe80KwSYXUxd9K74UljC6eLnVsuDnLEZY8DnraPuKlr2KYiXO"
    "e8TCmp9SHNCllcH/dgzpPKVlt6g+rXyOoaxHUdQtnZVcPdZhM81kC1m+kHoZKCuy56K319"
    "sNY3Ai2HWwdxXfOZtPnlHznfSJwkCjJdyVsNwIchGwriuHTlmARY2jkC8U5UqqIuDVVuKk"
    "pkK+XwMKmjMIBrPJXtnQFxML2Wo0KTMOQKo5lykVV8gvFb73LRS17Rf6KKGCxDHjFwy0QS"
    "N+beBnQSQRhTJG+oXIAOPnXIl+p1RwADhKPVDGiSL7XeBwJRVDbw5oj17jWBN7Rk2QXtux"
    "x83Xydyn28q28ZqqAs500X+NqbmOexQA/dSxfndQKTzqsjk87zpjmuoU3gjQV65/24rBOa"
    "dFkdmnRZCE3CTakI7vWM+n61oWCE9mcjvNjtontx/vpVvMzCH+sW1usv7z9/LiGM6E2xAO"
    "aj7ouUpPVdHKHvwlIZn8xQW67dyQ7cVcpqaex8z4j1iHC3BxPA0vIOQMur4uc0RrZvJJ08"
    "sJkPu3OerfCkwqUVPu7LClvzYak87lNwAQVIgBmkc7e/SzIHBcaFFQiqNDxd6XJMF8JkHF"
    "qM/puNo3QuIfhPlR3++e3i7IyOtAP36sU5/D0a/TQgDiZ3h+4x7xCmNjIMIJPDHbsDPxvm"
    "m0emDiTc4RH+cCtxlhNBtvaZMBmTpH0RBMyV3bDlKdEpirQXTedGoiGDJPQzTDcEnYaBwA"
    "xJNFiNuLuC+p7YQjCJUeD6gNuUittgQj1f9o1BW/K2kedDjqIoXAFsx5X53XrF9uUVs/yh"
    "HTp49OLTBN+USO+cPO2nMSjNFr5m8pZmCt8Q2A6VQHpRq7jBizXFDV7Y4gZPz+Q/vuD7E6"
    "kSujA8e/ms3tb4qN5WflJvCx+UzdXe9y+KhneN0nOZ9lul1dnWLT5aeH7kBeIUbnsIt/hO"
    "su1QaSPO5mUpL6qDslMi+/Nmnu3WvmjNlWlMyQ3Wr7SoXcC6vIBZsvITH/+DnAI9/kEfX8"
    "iWzbfQ53wL3ZqxNttC17MtHOZM5zce3gNjrORUx1warDvXWapG25SYcOnKlJeYyc2KuWQe"
    "8ruQztRZT6o+ry6GwFaalOyqAxxkK4/5Qo4JttbizwR0Lcgk5DNQoZ0lY/dxmPUXHugb4w"
    "00tZlAmytVaRcvw5ENxV+r+cP6fnp4oS3OqBIisQ183mfgcymddz27r5zSe9RElTbofWZO"
    "12VGm/ZPmhqNLrmyIg5rGOWJyJOGztqYT9vGzO6odUM4M0J9WsJ3FsKpEGtBff816enIIK"
    "4dwpmZXZ3S4d+z0BtPT0pUeH1lrQZPkzYb6O/6p8dpQ1b13afqC2X6KgtIlUObEukhc2cn"
    "uWngo2qAsG7eQ3R3wi6Rd4xKfXbVh6Upkf2flx5Ge27tZLSgJ+xzM/vj/wMAr19b"
)
