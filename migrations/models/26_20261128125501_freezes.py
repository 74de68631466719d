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
    "eJztfW1z2ziy7l9B+UsyVToux06cxLn3ViUzmbM5m5fZ2Hvn1FlviZAIWTymCB2CsqKdO/"
    "/9ohsA3ymTEiVRNKq2ZmMRDZIPQKC78XT3Hycz7jJfnH4IOXXHVEQnV+SPk4DOmPxH8eKA"
    "nND5PLkEP0R05GPrkWmGP9ORiEI6hg4n1BdM/uQyMQ69eeTxQP4aLHwffuRj2dAL7qCL92"
    "TGhKB3jEx4SKjvk7HvsSAShE8IJY5gdzP5p0OeC8aIM+LRqWDhgzdm4jSi/v2pbiCcnwZk"
    "6UVTMlpEEQ8EGTGfL4kXnd4Gt4Ez5kGE/Xiy54DFd6WCuDSiAyLvHk25YHjfQD7JaDF7J+"
    "/PF+GYDT0XJZdTbzyNZWVLTz4oXUjB8Jkg4ymN5C9kSYW8qcMnExZqMXmB6ifTD+Yz6goS"
    "8YG8m0uc/1kwATA5RNCV/B0k4DmpuIe/GJHQegELieAzFk0leqfECRdBIP81vGcruM9tAA"
    "2FHMoYTOxnSh+YvOvdIsB70ZCRgMvuH2R3z52JF3hiytwhjQBDwZWQ7Eq202jJv2dcAJTO"
    "POR3oQRgqFEw0MCtDTBeUAIM9iqmfCmI/I+cIiFg5YmBfA82WQjqOwqoG+azu5DO5Jt47m"
    "2wVA8iO+D8PnMbeMmAj7i7OoX5twg8ieIw4ncMHl7Orn/8U/7sBS77wYT5c34/nHjMdzPT"
    "3nOhA/x9GK3m+NunIPoVG8KUHQ3H3F/MgqTxfCVfLohbewF+K3dMjhGNGHQfhQv4BmDW6w"
    "/GfBbqSZMm6hFTMi6b0IUfpb6Z0TD57WQ4/PrtZnj98WY4PKnzlemf5DcgcBpFAt/+Dh7h"
    "385fvHz98s3F5cs3sgk+ZvzL6z/VrRNglCDC8/Xm5E+8Lj8f1QIxTkAVEY0Wogjsz1Mafg"
    "wWM0T3k3wkGoxZAeVEOoe0fIU80gbXdVCbHxKsk0UqBtYN6SQ62RXeM/pj6LPgLprKP9dh"
    "+3/ff//5L++/P3/9E9yOy0VVrbdf9YVzuALgp8BWy2AR7f+4/va1fB6nRHIQu944Iv+P+J"
    "4oTOq2oN7hvF4DLIABPc+E+B8/jejzL+//Mw/2z5+/fUBw5MoHS57p4EMOer21NIE+JWKh"
    "3wL6eHcugv/Bu6tcwTNijy/kJcDrdboruOul/O35+cXF6/Ozi8s3r16+fv3qzVm8phcvrV"
    "uAPnz6d1jfM4NiFvwEfaOzlIDPudRvgnL002I58EdSblfTPv5lv/P+w7dvnzPz/sOnHLBf"
    "//7lw8fvz1/gRyAbeVEF3il1rwj59Uzqe5UzPifaypzvgvJycf76Mp7j8Me6WX395f3nz0"
    "VYSzTaZstJRQd2Ydl0YdH2QLnqWDHBE5E96ov7URXPz85qKIuyVaW6iNdyWkvIAA1p9RVh"
    "/vvNz7/Ii5E3YxX6S0Y4r8Jo0VPzj53B/78mi2AM2BJ3dKpMkNOAL//ProZlzSjcfPry8f"
    "rm/ZffMmv9L+9vPsKVc/x1lfv1+WVuwOJOyO+fbv5C4E/yX9++fsyrQnG7m/86gWeShjYf"
    "yhcfUjeNlPnZ/JRVnSIabjz+WeEWxr9jy16fBjrl39lgpHPSdqi7PNTK4Vaqv1QqLxmZjV"
    "SWrhmh7fi1ElTRj9sM1LRIj9TArSAF5+vkvtRTiHAV4f2Vh8y7C/7KVgVXYQ5UfWzxzfRz"
    "XOj+aaaP+TV5xJAuY3d1ZlbJl5evzJSp+F2uHN8//XxzUrIatADrdUQnkyNcCOrimlkCK4"
    "CF2Tui4/slDd1hxTQO2dib4+FVif2oZX/963fm0wr3R/707bvpsEfgI5L8nKcQzGBbvDQ7"
    "n+V/oYE0s119b7hTNXLrTjcz+NY45hxmR3jDA091wEmWU47nZpzcMTwdNHcZEC4/x/jMre"
    "Jo6x+px1IzV/ULf/wzd+71x0mCX0HsjuPrg5j8P/ZjDq4M+fwx2ho9/TJmrp5gY/n++Mef"
    "jY7W1jlTena6thfPSfUZnB7cTQ7gtOgevSlzFrgA6a5GJONUeVvDpfK20qHyNu9OyX9VNR"
    "XFvJhVwEsU8GRhqw9sRsai+rgOPkpTfrZUGDP0oSODua7SmP9yayjkak62gO/Pfs+Uwjy4"
    "ma+3sUa+Sw1TQ1+iVSaDUq1Jam7bFsrjnIWCB8CwAibUZBEEzFcMN8FoOJ46ZMrlexB4OD"
    "EgC8FC+CcSv+ZT4HJN5HXmKq6cI7s+lZOYwY/OFbn+22cvUk0EeX/986dPUhf1V8D7ko/G"
    "WJBhfSFxTf/uendMRA6JmO/naHKaHOZ7DwzJZPrZgRSmyG9LzZtDctg7eS+phLJxJJz4im"
    "LBcTJiREgAr8jt4uyMjqQ6ziReVy/O4e/RCBlhc7oCWgt5cT4AmhtQ5UjMIcOOFG9Mkejk"
    "3SI+98ZpGhv+AOw++YcXKvYawgUXRzyCN1CvKH9YkWXIJWY+au4BvGB8tymVA8FVf0gJ9G"
    "lwt5CYOACxD1Q4Q3Z7JsgiiDyfxG2GY6AjZgiBeDtk86lrCCfcTPUt1yIh1xEg8plXCdhS"
    "DguBn+GFfG/CypiUc8bnPjuFZkik1J3BwEJnqZ5iVPgygLtKQBV1UPEcWaAxAQSgE/nyvp"
    "uQFsloRcBPPNBvqwGESQcETDqXE2JlRuY2+BaPAQ8e5MxHw1mNhQCnxBVxltSLhHxvuWBm"
    "noFMvFDe3kzCMXwECKInkP1IAwEP6ZIVi94RJ6L38mVHK+c2UFcQvxle8e9FehRgUjLgTq"
    "Ye/o4znKD4VJrSiYJDea/hSH5foXw89c4JSpqJKW8JKMIFsO7Up0B9X96cLulqCBAmPNIE"
    "X4QWQZajonrlRH07SGHF96hJjcyYiPIt4lNs9W/5QQFY+hRgS1sR9sSKu6Un8b6t0qdiku"
    "6M8BnptawxgSIn2Bt2yp5pE7jiDfGvUpu/6oQvLdU78sTlyxqG/uXLSksfLmVhxjWqKcoZ"
    "IQvyoyAbxbUJxmmZjSDu2LlQFuOL8xoYX5xXYgyXcsQ3sAeaABwL9A/d83oUqzUMq+Iyof"
    "T4ZqtEIrO/RWJ/INfBuBriKoS1pVSic6yjIZdIH5qNXNsRcEgWsiLPN5nViUT/1o32d74y"
    "g6s5Pa/QhWVudZm5lfa3bDDgeXE72N0f7MTJsdFgJ+J2sLs82MZBusFAp0XtIHd5kEc+H2"
    "88zFlhO9BdHmhzVtTQv5mS6hEdeN/uTR7e8SjaVEfKi9sPrcsfmjrNLg7zDftRFdQdS/TA"
    "vbpuKD/+501mFAuB9PFIfv729d9N83x0fc7ozJ/uN1vgSsXtSrfpSpfhVDTytOQFe/Ap7N"
    "oLrskmTWBOiRwU4NZQfVnH+/2y2vv9suD9TtEyNtirc9J72ar3eT7cp50aaS4Nfe+xjPW4"
    "1/C454lEG3xQZV1YBbjLn1XM/GqyMWWE7NZUvjXZzBdP+8tK8w1rMgDTIjsya46PCJjeoB"
    "R5thmoOakemYu7itHBaVhEuHH8yG/enPlewK5Nf0c1e+sGkaQ/2hrROWY6toBv3YD5js3e"
    "usDmPtwtIuazCaRtxHx5xHx6lkoVnm0JlgpU+io76itIM/7QDkhmoewrUJOQsX9tC9Wv2E"
    "lfIYI87cOQYdLSLYH6LLv6rnrqK1qzxdbL05dFfxcmvohG/Md2+HyL++iHdpGlpKvgzS2n"
    "0G+ql77OIg1SS6uSBqvnCxPm6KWzbbFSvfQVJJOZO6BeuO0y/rd0X30FTAegbwnVd9VLX0"
    "ESAedbK5nX2ElvIYrYfFuAZBd9hQdOr7ZD50b28EWxU3oLkjdjrqHgbDmZbqCvJ4BX2AJO"
    "RxjCVIlPo8w5CZQui6jniyHQNqoB/RawGy7/8zisv6j+ftfd9QjcxpmG0E1XmW3IOPEeyz"
    "g0jN2GG6Ud+h1Lt4FTm9wzNof8NzMPKsmNpEFLqM5o+U6l9VHZLQPMkCIYE6YE3+86eQlm"
    "0MHn0QX0mD8xmXKciP2IHCiUJ3u9hwwpWK/uboFG4ZUqGEfmi8gkEVry0BUq/QnHO4ZYVs"
    "+rTJu5Lu1JJuuUzTzSsXOxAVmXeeRHycJTzRU27XsRY71vrjB8u+U1iKqJKWmZ/gUBt89R"
    "Qbzkwlein1RXlcsIbVVXrmNor0F3NxX9LEPoSTOEDlNHo2Mfnc3i21VU1zCEbIrZuiSWOi"
    "lmD1pNo2PLQV1ctyum0cgBsZFBHVM6Ko3qNOnjUcN6rhtvblx/g2r0/IHlcvqS75AeFjKE"
    "QgZegsat3MKY+44gsU1dm/sUiq1LkzdOUIuZf1WeVmlwu3Sl0gObQ0PPdQbSuDaCUFV9YL"
    "LFmtS5S8iIBDlXJ144UzlXwUCHp3QxLSpkfpVqjpDji7XnwUxPzHGY8C5m2fUirO4ODeVd"
    "BV3JrldpN8FSduvL3bssKa0GQokL5ye46STks1RiG8yKimFCSd5X3fOUumTEWJwqWSUhUt"
    "hdQXrUReBycCWoRK8E5phu64UAz5hZH8JT8iHg1NqAG16Qs8pfCUOcbwJtTsoqgGVZEbIr"
    "4gYGa0kPNjSsy+ZpasVpnOy3KGrdcY+74+KFqCneBcFeeJx3DbdUdsuM2Hp1q2LhHkLdfp"
    "baxCxosC9nhay+U9yVA30wW/dAyrTvQb4Oexx16FWid8dR256AjBaeH3mBOIXbHuIEZCen"
    "VIkDpsnUz0r1b/K3v0UqxJpjfPD1vEVM64G6DtUCrCMajaelekc1sGmZHU3dvbq0dpzaCl"
    "ycQz5poNmlJHpThae9E0xLC3jSfhd7gr2LrwpPlRonDzFS1gBNULW8gAPwAtIT0TID1iGb"
    "+9A7xQ1IRxyUEANyAQnVrIB0JMQ2ZX7N8fiUkyUNIqwtOqeKDw9n5lAqN8iVt434KbmZMh"
    "LypapHyuFcXNWMZTSMS8jKpkAd0I9a85DbnkXv8yzaappW0+yApnn031hBI2qyuzyuPZmI"
    "tp3rTgcdiDY1p/Z27F+xgPrf52XbdXxt7V6tSrAPF/MtA+PkTgzlwnVddhrIx9Vl0uPq47"
    "jxeoI4yCtz4DIljmzsBc47pO6pQDrYulWMG4UgNjLmsgfk733lgXwkHgJzjc3m0YpADNMg"
    "rgpuGiseYAmbDhf95JVP8ebAqiOORIauHHVX4NgljfCKcFSR83Vhdf84wf5w7sMrnvzT6g"
    "+H1B/MYNR1rCaj179D8x0UzsUpXoD3ekZ9v/rQ3Aj1yQt0cf76Mp688Me6eXv95f3nz0UH"
    "kCeGZccraxPIxzKbJZDvpgVdhlmLaeRxMW+yKMQC9pTw8VNC2I6H4aKI7/ooZC1yrOeE+y"
    "Z7IGRlpZ4fQbm0vrNFOYXyVqZSi2q9SiZaptTHaUbXqPRJPtON9PlfpLZLeCBVam88jRNb"
    "PBNkTj2X6BxyJISke7LbkM+II42+MILdSGr1wQC1fpeuQMMPWbQIA1CrA6m8a5NgpqJxFk"
    "Hk+Y6Ju8kKoJ8OnHzg+WPuQIlPlO7P5ywg6jVPIbQGJNTddV/QFnsY8wXmzJA/3gbxoy8C"
    "qeXfQeyPzsbhy5kv8J8B2heufFHtT4RgJLwTYXKqu4TRUOIRyvvCU6jIH33XGCiU9nx5S2"
    "PH3OtYIPk/+QjwRlfaKQkGEzwuBdMH7RPiYASRgw7KdL+D5Jm0oOoYEBXMf2DWj9lFO0R+"
    "HNGiorTW40zeRLqHVsnbGgrI20r9421e/TBfZINJnBaxZI9CDT6zrhcRBfd7OaQZoXWe9y"
    "OcvmvQA595gXokN7gm0MUCW8LWMbOjGWrJft4EuqzUk552qD40sXFjgR4w77MbzKtapM1X"
    "a0ibr4qkTZeNPXfTg8mssI0x7PQJpD2Bftrj340T6APzs1vWKc0C2JTsmMi1pqsf2hZqGV"
    "nt32gYxpgRshP2OFmkx0qFKJm+LSDbaoWKLkKb/WhrYJtdPC1Fdx24hQ2qUyTddP2skgOC"
    "XHmt6lOCQkmvDUm60E/MqiXCi+R/5Gd/pf6UD0cclR0L/e0jEBTJNbVGAP3Gu5MP4pCI+b"
    "4gHBzXBDyqhM5pWDeRdaVfu2F46DZxoR3zbe8qhLHa3a1GstEReyzRQxf35csakF++rEQc"
    "LtkIPGuVHoFVenTG07Fp+Z1UlxoznvemKunaPT/z+apMVUpfXqsqaQKzhGLubcGreB8zoY"
    "F4ACzpCAgPqqRIpKuLBK5QRAFFlqCQgPSBhQITkELtDyF/ma8G+K+AR95YMaKXWgNbkWXI"
    "I4YEi/ckZHN/BWFTXqSioeQ/NS8i6fWZMGpYhZaFvGYzwlJBY2h7GFQgv+c2/IIP3t1ToR"
    "i8PT+/uHh9fnZx+ebVy9evX705i1et4qV1y9eHT/8OK1hmC6pFiC7fNtYNQUqoT/vGXoYi"
    "TdkrfjWNhqGiAzskGw+JWjxLRmEd5ToR2oxzvRH08S9Hy7q2JsvTNlk2XfX2s9j1VRPI8L"
    "gmk2YWY1qkT7vMrgzGWVIodEuLsfUyrV08wch+2TVOMIQ5dNjT4UXXpm9dYNPfbbes8UV5"
    "EU/8fbDW/l5sU7fzPcG4zuSMIq66oVOKYF6QgJMZhzojk3fEwZKeDtrUCeeeIpV/JlXDiF"
    "Bf2udrzOW0SySOKsVebUywjQk+4B6445hgNcUbwBsL9I552n7+YWtEPW0jyp77tLVD2HOf"
    "Xp/7fJtMUBMrqJrqwlpdk0OTzZXNaz5jKh2dVCxHi9UpceahB9lupO6oKsbzkMihjrA6nT"
    "NehCELxitnoIJoxdA0D8iNdvmSa7hgFFEvwjJ0oH+qM5451mwTUl6XV3OSMng4gCwc4NMw"
    "shDMxYuyd8ddhHj8M3Qhu807KIeXjo+FQyghlWIarCA0V5wSyPNzG0DpeboCuIgzWg3Hcr"
    "QcMqYB9I8BwrrU3DilPNO4qJ68xYPnshBL1rGILOaAkDeOFqHCSDad8og/kw/g+WAe2pDW"
    "DqrRkRf5zUoAGYHecaou6+h5l9V63mVJeFHyWAWIq1M85MR6oFDvO6/GvXzL8kn9eJi2kd"
    "0j7Cm+dBb99IU2pvibGjP8TeUEf5Of32afauKMTonYyI+yyI/yo8w1RyuxSJ+sgj0fqxjt"
    "rZFDKSXTR59SHZdStUepsFYkOnGzs6u0lF0xilNXq+4la8Y6+kNK6tD8h9o22SF5Dxkbq8"
    "EELsj1aZFub9dTdmOT1Tcl0sN8fq9e1QnvePWqOrwDruVA5sIrN0WqVYuUiJ24JRPXE0M6"
    "jryHpuyzjNweF2BjXR8V/6zg5K12Rqa2xZBTd0x1SFxuaLTsr3/9znxaMcG1p/GD6ef41p"
    "Qq/292VVD+vC1R+k310m+MMkGWW2OViu08skW0ErOdHgUsohH/cVJ2FqCuDNYeBiRttjwM"
    "APbIbCEiEjI6nhIhr4y4u7oijsQjkuOqnd+KXwyJ7zH49Xk2fb26KpyfMOQDAmNVjIh2+O"
    "CBwHe+FMkBgArA1dcdrJwDme7lFhJCdLPKMQmxJnchV754Nc2cOKd+/EzwfHBa/+42cAQF"
    "WZ320kS1FMJVNGkm0lG/+NA6vncCvTDXi0Tcjb6NpunIH6EOgColIEVzAcLRkhOf83s8RY"
    "HnN8BhtDBWANLAYk5RicltAGHJcDOoHOAxl9BJxEL5yEvG7mueMvxxksy7VGbGdIxE6PHQ"
    "i9C8h8gY+X/sxzw0/ivdpZ6LetKYL/0EG8t5hn/8aaNobBRNVxfzA/nb1CddhL66/nZKZK"
    "vq291UQMqg3EmZbeH5pcCvNVcSoUM7izpvrOSc+fEWUrC4Hz+JSovvb625yEN+sfXi0kZZ"
    "jZSu08RNlBOzVbbzfvoC8/P4klyfzFngAmR7QbzlTNc0ikCNbeJTTovsb104260C0ppLTt"
    "oPwxGb8DJ38qPk2qywJdceIbn2gBGKHVMtD6PaH0fWqD3FDrS/PbMw5GETdGOB3oHbYhI0"
    "G5thtw/DaQuizQY/JWmTwXd5iA8TftOxAW1b7cYjgMZKV1qqR6juWeUy55PN0oVnhHoE/t"
    "FnYe85rHDk2HihSAntCNO+nn8dNndMD+dyp2JOO4ZvmyGnh8wZc6Sw1kgZc+g6DUeKbOM6"
    "DfOEEbcttn3j1hWwzWiidVYDWraJ7Tg9V7c0iNorQqI31QAWzbEWkE0oef2csWmztXHChC"
    "zcFaVcmhBK+4Z2ZkqCu8w1uXK3ZN7eQF9tfvHdgGuXtFuz+ZTwblP7UjXxNk0v34h6+4UH"
    "bKW4pKaAPRFQ1x5TpEOeCk2h9dxT4tAZlIl/NEcH8mu/BQzptXwRYSl6yBeiuLtiMYP2KL"
    "bEXO1kxh8YpGkHru8A2bcBV4xgDxrpovBepJJr6FTwIRvzEErNT6m4DRx4RqhtP0CWrEtX"
    "hAdQXn6sGL4zfNMxxcLxSQoQVTueC6TlQjtME4KALKkgI764m0byhbJV7G8XZ2d0pPC6wl"
    "eDX0YjgoWJ9fOp+kjqddQsv1Lp6mVPcaIPeC+kOmvwoTF2CPcUi9HMi9SRh2YasyCdmw+p"
    "uhSQYHKYcahgS4pz+IVIRw7kXd8RR0LKEr4yDjA2RhK0hy+pO0q4xmzJRGRGy1wWzin8mw"
    "quEYGpK/A54DeT2WTEo2c4xATr5g6MjEOmXH4cgMVtECMNi4mcY+8RNhGzovESvZevDV8c"
    "VFGCmeLgT0P4CaEB1JY4inArmFFS7pR8Qh6zAxNItrkNTOIWOSt8zBDjQZWAYOKFcuUy80"
    "6OkJpsCJXCxmT+J1hxAH9Yygn2XDDI7pKmnutbiFO86U+b8KUz1tuW3GhY61NdP9qbbPFj"
    "aFaVIbzDSVXn5Pe/fPz+UX2d/xuXyoZU7KfCw+5tdplDe5t2nF/G5t9ov6atjfPeIbpKPW"
    "vm+U9k+gSpzW9y6OW45fwmECDIN046lUjvkaUloQmEzqO4e7xfXNYA/EWeF5IgDpeOi6le"
    "0OSOmqhuzMsmS0happXQiw6lCzyvUw70vLoc6HmhHKg2XosAVwfFpURsUNzmQXHGjGwQEm"
    "dEDh0QV9uT1hjpNqtGyRWigpK/NmF/WMXHP/7VYycZfpSDsQgyEFerWGCxyDrSaq+WECCh"
    "5lWJlB+zCN/j1N+cuOX/dpn/q9zeGw51VtgOdJcHWnnzi4NcnXo5kehBtMy6odxF1uXkwK"
    "XJNp+V6l8uv/bLx8AxWROETfuDTun2/AhntcK+oFm1L+GsGPiVObDbYGMoyNu9oct7g43z"
    "e+Ljb2sw7eL4TGvHo/I8LdXHZ3k5ezZZBBdZN81wTYtYSIuQ6oyezUDNCllYi7CmdKGmK0"
    "GZqIW4g5FHXdvKdhV6xE2puW058aaf45q3dWFN7zQ1UA2T7MfthMfUT6d8pABnd50aECc6"
    "VQso9zxwrqB/1sA3s1NZiB+DuGxj3yJ2RmfQLjm1tZEzmejObbPV9y2ys4xysSVG3xMWRi"
    "8xmiwCd2uIoJMeqZX7iLoyOk118FVK63k0BitTvmKjWKy/8CXUH5b9DaCwQRyPBSEwYgpx"
    "NF50RZwkk6IJpPEiFbtiSig/T0Vm/RQH/HiR7PUeCxZjgNaHFbn5/v7r9a8fv0O4jmAYC2"
    "XiklwWUc8XqmOIh4FKAlABQKTjj2YUgsRWZAQxZGw2wDuxBxZi7eURG/OZCay6DVQIGPSH"
    "AVrqBkR4ctt+RySqJiKHQgTRA4cyBVLUVHd+JqrjtihGbZ1CyQb5YEEcL3UbmICpVTYuak"
    "VcDiFmElv5FhJ0XePA97cO2Elr6vssbGCjabaMpukVxThzpZv8Yhu9ZKOXjmHFsNFL+0HX"
    "1ma2sUvdWIxbjl3Smm4R4GqiXErEMuUaM+VsjvrDLil8Ebmbs39y0pbn1WWeT8rg3mCoc9"
    "J2qLs81JbS98TH31L6esI66yOmlrzzBMg7x4prDfZOnUN5W0z+AGeF3pyBjnodUVylikeF"
    "mQaDtSeFuulQRCbb5kYHhe/J3KdQaVzl2ZM6TcB8PNNzxj4XoGapcuEgjId3kIARsg7ygC"
    "UnenDACK0xKSGejAUc0vWxEI8cqbiH4t9QyvxKtpVNRZzQUUWVCXnPT9ipypPn+N7Mi9DL"
    "6egTQoFHhCNGVI1bvK+AkuTBXVn2PP0q2I+onT3PnpPt85wM/78A65r4ON2+HUdWh5IMtB"
    "96mH6sBgjnxHrgMdxHJTru80WjUn+JRA993m9qIPymEt83hVwZXHjl07j6MCclYs2aElPR"
    "E0O1YZfof+ty6WTkDp1Q56gqzMfaVPky8TgrJNNB/4Lv181fs2i8rlw0XucXjUR9LOJ9Pa"
    "O+X7l2ZCV7dHJzcf76Ml434I91kF9/ef/5c4U7pI59qVX27czLvtVWysxQ9rA9QGgofnzo"
    "F0g7NcE1R77M+E7o82vM7hRTf0N7G18WyhGYDPITTARveLDa9uZBxHR5BOeP2xNgy95K+d"
    "vF+dn55Z+OMbr5bB6b3UjblW3nNIwENP6Hav1P3Tw2zVVJAcj3DzTXkE4iU4zgNlCzI5PV"
    "nhJsowoOxDUG8DU0B1c7kxJ3QLoKwXLKkcELFFld+2EK8122c24Dle5/OV3l3wbcBtBOv+"
    "mchYIHz0Sc0v8dPJ18kxUk/x8zxcSd0gemayW4HUuXnyqd1GKvLHAFJIWz1OBuadrVLo97"
    "L9iYGGxke2gz1knRWp2htZCg9RgIwXvyeLRPB9abUxHe6uy3KZGtst9ue1Q/Wnh+5AXiFG"
    "57iKP6nSTFjffwRp6+tFDvkra2nvL56FKY7w3rlrOXG+WwyfKSlrHZtTdfSLxgqBTtpm7B"
    "tJx1CzZwCx42DqRj0739HGe+98DCzSmlWXHLKe0yp1BusWEkGiZVzwg95bTqxpHQALuUyF"
    "NGbuIFnphuusbkpO0S0+UlxtLWn/b4y4tT3pBhnZGxSlrZwbiNBdhBBHRy3FAf1qyQnaxF"
    "WDEtj3yGgHpheVBoJbhlohZiG3FxsIiLeULe3xLa3oUB5KHNLow1sM187C0g/Ld8f/3EuW"
    "yNrIG20rFagLnniT0zuugWwUOTkLF/bZvR81fspEfrcT5vgc5XujlCvc55uuThvQRpy0n0"
    "u+qlT7Nol/S37DZSQoIr7DPVVLjMWr05Ie5mCsw1sWShUOkXlRozUByyhRyckHiRIOZ2zw"
    "S5Z6srZLo9UH/BElrcgNym8q6k6XKKVGeiApBVB9Fupk9Fi5M/YmCbtP4HZAyl7JlLJiGf"
    "kbN3ZE4FZnskPvwDCGqKHAc/icVsRsOVvIkDV4fprJq6ScCWDDqQs9cl+rq6K/DcfM4xPi"
    "66Ip4ryF0ITyA4htr5AADeD5h4IZuzCF8C7iax9h6YQwSw4LA3mruFSoGp8D0ljqnyHD+X"
    "Alti6rkS68jzM7jg0CItEKh5sFe4iuOnPqKrJK8oEPzgIRHAjLiNu+sgCa26Qnh1poDqAu"
    "Gbma09APgIY5TOjgRQtbQ1pCEkQnvkIJhpe7QUBL37FrGu5tukRCydLzMMbbBwckpEyUew"
    "JvFciXBvVpd9p7OUDwFenwc51Zut7SWS9pRiDcKbHahmhO2B6hEeqMZmxaYzICtu2ROdHm"
    "zLnnja428P+u1xaXcOQ+ocl9Y5DLHFu/bvxzZlvEo82KkKX9W+63QxsQ3DuCcQIK3Cqad8"
    "Cb5ZUydlENclWvLQ1Y7ZsXxKldnMi07Jd5QIGeGBvyJY5EgupMx9dxuAF/WOY0w0A+drJI"
    "yPNfHyKtczNNWObXU87ZhftStXNbsPoNzTcuqNp3FFJnllxCBxmuyQV3loc+HQKZvyn+ti"
    "qLNn5e2GO2e3gzZvZP3P3QiCLse1x4HPLSfLgmWpVMWqBjcl0kN8z1+9qhMK+upVdSwoXC"
    "tBuWnywoxQ78LMd4IzbqBFjKuLncQCPcB3ne3Xs1InnVtCDuJvpv5oMWuyosQC/UsHd3Fe"
    "YzW5OK+unHReyFph3U/W/WTdTzbOpKuwWq+eDYLoMrS1giCqPaa79QdizfpSd6CpZr/OGw"
    "htNncGfuEBW2k2J3jX4J2gEHhCsLwiDp0BoxRddF5AUlXVdU1z45t7JogpiTkgjno0qXgA"
    "axVLndMV+vxuEgmdBZFC8Xakk+osiwGPmBOXbAdhXZBhyonruZg/UQpagmYHHWRqtjSzwx"
    "KZPmkqe7bBUh9cEf3qXBg5sS3zYdQYin1O9mb5MGDZaWLEmvY98Njkytyf1ao1Ac2qS92f"
    "lVSbsIbskzZkR6tm1lbc3hpa3bFfO7rb7sqAPYSZ1TWIdxZsPiqJ47Ghz1lQ40WwU3brNX"
    "1g7nsMpjgpMV7TlwfrLFgBDYepqIzNSC0mUjBdJgBT6kulwYWYy3RZAuCZmDBDaXSCKTMg"
    "HGS5YBjKKbuDAwpdW9AL5VWXhYqyIhgNx1NlDksbGF4caTN4gDcgE4h7dHUpQPmEp2MqGP"
    "zoSMN2IRgUBQRrR5ApX8qbyacy1i/WNbA2bfds2sMW+zv0/rrjcn/HlpP9MObqTsK11FJW"
    "RL6apZBI9GJu75uoAOt/g/XZNO9NGFx74VfWk/CkPQnjKQ3uNh7/jLAd/2Mcf/0JN/UoFe"
    "SsC6TGGX4M2h6t9a5hXPsYPz/DumW2syhSb1k02fWlwVpzXTXa3FL/3Zzomip8skdtZhO5"
    "LkcDIhbjKZjlqZNl4rKIer5Q8SnxofCIq/Q9ESf3jM3BcpcWOfMn2xrRDesRbVOJqGOG9E"
    "5svWrDGtNgNbE/YoEenLnt3fiYu5vrzFlhG67eNeWosH0faH8JOP8XK91e1JX1uwu22Sa2"
    "MUSfKrldnJ3Rkfzvy/MX8N+LV/jfC/wvw/++xP+68N+XE2g/GqWdx0sqtx25sQgGifMiFl"
    "5hGdgRm0iFhzgYpugMgJGEMZCQB09o//Bi9N9sHDkkYr6vKUzIbVpE8tEmKi+f4DO5K0Et"
    "3YAtDY9KgCsZAsYGOugR6pRA1GXFdpaLKjShZvoBCrGO1mdsAwUPoke8uKxDJsmvmCkqyW"
    "WhpKGe4g3wTYn0QHfIFUqtUzPysrpm5GWhZiSub5uoCUbuUF4VqyI08p9Y/+nTHP/mTCzr"
    "LLNVgGwY0cF3n9bDiKxT93g5WIh6ma1thmONqR032czQ1u5b5E1BsneMz3kOz+GCO/f9L1"
    "8+fR1++uX6p1NyLW1doFyFbMYf5GXw1Sr3rrTWr8jUExEPV0ikwp9nyo6O+NwbpzPR4w/a"
    "VvZC9BYrmpXxBXsmWZD8YUWWIY9U0vuBSi1k0hKhzzjgqj+hct8HdwuJsQPsLR8yHN3IQY"
    "asVs+EzkgUtxmOgSUWpFPX4+2QbaauIcEMbnZKnBkPAwnacMoXoQ5pYvLtlAijYezNxnT1"
    "4HFw4clcuhqQ0SrtKYfwKp+P79/h28hxAceDCpbyxkArwwdSAOjfkie7DYSEajyV8Mtb4D"
    "2fg2vDkbidChY+QPNTeCD5sM5PytHu0CVdDZWrwwwCFhGoeDoqDRKXwpzQA6HfE9JFQVfy"
    "YSHjVICpRJL4LrViCaTqwfAup3xmhtCLVO4pGELlL1GjaMoegE9GvtAIZofvWvJcBx0hkf"
    "6UGmfnyAm2oyZ1Aep9B4Zxv4K9+DFYzAo7fDY6TMv20CvVcvqq7nNE9xU8dlErduxiTejY"
    "RYEkupB7VFOE0zI2zczjaWaMhtME47RMD9eIOhhXQ1yJsNYhS7bDdTVCSqT3WCwk/iUNem"
    "2LobFHrcUqIXJrCzf2dWaF7bl3p52aYB5tOtBZYTvQXR5o4xpoaE+kpHoUULxnayLt0Cji"
    "fz2jvl+dbzEnu7dReJsfgrdbw35x/voyBhr+WAft9Zf3nz8XsdRumiKM1aFPKZGtQp86Np"
    "f3HfmUeLaK4FfnSslKbZkq5XhGoCRVSuLHa2ItZKUOavl22A7TfvLN1JissFVjuqzGWBLG"
    "0xv/BjzdlGETcuqOqdi25vgH088ROmaqjmqzhgG9L3WrNMCoNkGgmwvjenwgY9mWc0jh85"
    "UfsY6zHiPYP1vB6Ddvznwv6CtOk5Cxf22L1K/YSU8RGvO5ty1AX1Semp/5fNXXRZsvohH/"
    "sR1M3+I+ejiPXDb2IEOnjobctl5b37I9FzWAIShUFq4acNkSgI9jlEqyvTlESTbvHiJUSO"
    "K2OU65xHF93O9SUY5b4BSHU/YRIi948La2VJAF+wl76itOdDxmc/ACHQCwo1yoIjbfGiQ2"
    "7+10wnWXlZ2rNkDohvr32mzp6TSK5BtajB7ByJttrQzcQB89wmfnwSB68a4KCUnW9kcCQ9"
    "L7yYYBIr4X3Cua/kyaZCLOlMDnLMB6LxMvFJEqPg0BBKfkG1SUhpCC67+8/7fzV5c6nw8R"
    "bByyiMxpqKpCyx3PEv27SPTnYHpPqSjJKFp9JpyV6l0OpfZD89mPuRcysdmpYVbYBul37n"
    "wwR3rfNFuTsBSAoxhiSwGw42/zmO4qNQMug02hzQr1iChs08MewOYbbJgetmQa7xHdjk3g"
    "uuBmP92u5Wq4Yx8fGD57mXVurg4eMc7v2JA9mGPNDVPwQgQ9DQj2Q5DvIu1wFYYP2QUI3k"
    "YKcwy239bYZg+lqVvqBSDHwr2zDM/rhMmeV0fJnj+aXVfNlkabX1rEbn2Pbn0IVwvrsqGK"
    "XUe9cgjn1+f07OrY6szm5euyOuxZtyLrE6XNs6GrtC8jRlzIG0NHfBGlCnAT2cJx5dJLIy"
    "dOujJjsxH4UidQYkxu6Q6WxsZU6nIFd7AUmUNmdAXdstk8UqW3HXC+Du/ZKk7nou7xTBAP"
    "8qp7PlOJaOVLYaE02VylglEz7Qoz28CvqsmEh4TR8VR3c0ocyMICT5pkusE64ap6N6Zq91"
    "2dvAVf3IVJ4sCLoxSImGpoeBu5Gc147S3oj5NkvGGyRQscGoXeCTRmP+bSehNyROJJoYdc"
    "D4/5ME+wsRxR/ONP60nepycZ528TJ3Is0LtsGue1KjGfrynEfF6sw6w/iALAj3qcEkHrOu"
    "60XylZ/DZRuhPpPX5PsN7v55tqOfOP2VQbbARpkVbU7B5sB+mDRH9Dj3hK0p57dHl90hrf"
    "JltQImmHuMtDbI+2nvj4dzUv9jFvjZqd1dClF4tYSI8z0/g+8a19ktUw0Xiccbo7J4RdhD"
    "X9uXbKR5qmLJe4SnOM5mqP6Uw12oZbqrsA/yclEtEHFgqkEpMRi5aMBfFxFjovEdIB1JRU"
    "TkcBF3hwRdBtFOcQ90JwaM4oVriUzcnE85mu6aWcrJA4HHJSR+ilHBBvYpyV2ECl+05ltg"
    "bfJ9R1QsERE558uSv0sAJ46vHhJnCzuU/HcDdHf1eQ3nyoX9RkQVfJvc3bq5cxtTONI1cV"
    "0cSE57pYmWw3httFOiV5yOb+ahhx4wS+DTzXlCAzfaeSbAOGGNglRZdUvlI69bl6BrhZqn"
    "aaam9yiOuYgsS/C6m9bwPXczF5vKCe9ggHXEtiYm/GXOaS54n8aOX8VLMSWjmEhYJoGXdx"
    "pgNoPNjcWwzLXlXXrheysaG9p8DZ8W1TCnWLt8i8TEu3aORqX5fvr2fe9r3k+av2yWeGeh"
    "OnYqaDHuYKvqjhVbyoTgOW9yra+oGtMyXSNQl+lKj41WWHTftegLvOybCLusNyE/Ki0kQo"
    "1Wku0zI2z+XmeS5Buyx1F1TP9ZSIne4bTHfqjxazJit3LNC7w+v2g5/Avmqyjpj2dg3ZfA"
    "2psKYa6eLVffSIZbjvuj7ajm82Emkpi/2m2B8fv2Jv2nrL7Ap0OZVM8XWVUmKZQ9dH2f2K"
    "32KdFHtg+7QPbHPOyIYTICdtuRlHMdRNgyOLgj3SIWxJ8E6jegjuQw8n6rFxHzoZydR18k"
    "PH5m2L5IeKbcxi+xi2xa27Mb3Epja3qc23B2inJCVpWrjrWErp64N1NCUwUtzh1mSlaz5j"
    "qnA9clxiXlIcDAkRnfJWA8KBGeMJ4rh05ZhAT50cD3g91GeBS0MVg0mJbKUYNiZEEolK46"
    "ls7wyIg2GkjqLgILUIWTs5BhGfIE/pXY6lo2M3kb6kH1cl61uGPGJA2okkbsy9DegkArpO"
    "JG+oprqDTx3ypXrdEcAAtKuaxB35UutZOsAWsgSTI3ahriGY0JJNvLoWn26+ZRG+ju4qZa"
    "iWVOHDr73JUWMs0EO/c/uF+HANbXSSawR6d5L7sg4F52U1BedlgYKDm1IR3PUFZGOh/TlI"
    "Xux20W2jjKzZFAtgPl7dPJG0Lvtj9uNal33fh9r6lE924FNWVktjOktGrEeO5T2YANb9fA"
    "D3c5UfqjGyfXNG5YHNfNjdCr/DWhgVLq3wcV9W2JoPS+Urm4ILKCBcTpdBOkfZuyRCLjAu"
    "rEBQpeHpig5juhAmsm4x+m82jtIxc/BPlQXt+e3i7IyOdCG/qxfn8Pdo9NOAOJjEDLrH+D"
    "oM4QM3VDpXGXYHfjbMqwYPioFlPMIfbiXOciLI1j4TJjJQ2hdBwFzZDVueEh2Kp71oOgaQ"
    "hgySrc0wrA46DQOBkYA0WI24u4I6FthCMIlR4PqA25SK22BCPV/2jeQkedvI8yEWLwpXAN"
    "txZTizXrF9ecVsGNAOHTx68WmCb0qkd06e9un6pVmx1kze0oxYGwLboVS/L2ol8XuxJonf"
    "C5vE7+mZ/MdHMj+RKqELw7OXz+ptjY/qbeUn9bbwQdmcZH3/omh41ygM1bTfKnxsW7f4aO"
    "H5kReIU7jtIdziO4kqo9JGnM3LQjuqyccpkf15M892a1+05so0puQG61da1C5gXV7AbIzO"
    "Ex//g5wCPf5BH1sCQBtX0O+4gm7NWBtV0PWogsOc6fzOw3tgjJWc6phLg3XnOkvVaJtUii"
    "5dmTSKM7lZMZfMQ34X0pk660nVodFJ/9hKk5JddYCDbOUxX8gxwdZa/JmArgWZhHwGKrSz"
    "ZOw+LjvzhQf6xngDTW0m0OZKVZTBy3BkQ/HXav6wvp8eXmiLM6qESNzohOOpHG/srIZLKZ"
    "13PbuvnNJ71ESVNuh9Zk7XZUab9k+aGo0uubJkhWsY5YnIk4bO2phP28bM7qg1t8WsUJ+W"
    "8F0ZRRqxFtT335Kejgziuhp8dnZ1Sod/z0JvPD0pUeH1lbUaPE3abKC/65+2qM1rVd8dqL"
    "6Qjr4yUXI5tCmRHjJ3zl+9qnFUK1tVp/CFa7kDpPm8CcK6eQ/R3Qm7RN4xKvXZVR+WpkT2"
    "f156GO25tZPRgp6wz83sz/8POvkMYg=="
)
