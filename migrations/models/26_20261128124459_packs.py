RUN_IN_TRANSACTION = True

UP = {
    "sqlite": [
        """
        CREATE TABLE IF NOT EXISTS "packs" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "sessions" INT NOT NULL,
            "starts_on" DATE,
            "ends_on" DATE,
            "begun_at" TIMESTAMP,
            "finished_at" TIMESTAMP,
            "withdrawn_at" TIMESTAMP,
            "created_at" TIMESTAMP NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "payment_id" INT NOT NULL UNIQUE REFERENCES "payments" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_packs_client__b1e909" ON "packs" ("client_id", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_packs_ends_on_ada72a" ON "packs" ("ends_on")',
        """
        CREATE TABLE IF NOT EXISTS "pack_uses" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "number" INT NOT NULL,
            "kind" VARCHAR(10) NOT NULL,
            "amount" SMALLINT NOT NULL,
            "day" DATE NOT NULL,
            "reason" VARCHAR(200) NOT NULL,
            "notice_id" BIGINT,
            "undone_at" TIMESTAMP,
            "created_at" TIMESTAMP NOT NULL,
            "by_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "pack_id" INT NOT NULL REFERENCES "packs" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_pack_uses_pack_id_01b144" UNIQUE ("pack_id", "number")
        )
        """,
    ],
    "postgres": [
        """
        CREATE TABLE IF NOT EXISTS "packs" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "sessions" INT NOT NULL,
            "starts_on" DATE,
            "ends_on" DATE,
            "begun_at" TIMESTAMPTZ,
            "finished_at" TIMESTAMPTZ,
            "withdrawn_at" TIMESTAMPTZ,
            "created_at" TIMESTAMPTZ NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "payment_id" INT NOT NULL UNIQUE REFERENCES "payments" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_packs_client__b1e909" ON "packs" ("client_id", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_packs_ends_on_ada72a" ON "packs" ("ends_on")',
        """
        CREATE TABLE IF NOT EXISTS "pack_uses" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "number" INT NOT NULL,
            "kind" VARCHAR(10) NOT NULL,
            "amount" SMALLINT NOT NULL,
            "day" DATE NOT NULL,
            "reason" VARCHAR(200) NOT NULL,
            "notice_id" BIGINT,
            "undone_at" TIMESTAMPTZ,
            "created_at" TIMESTAMPTZ NOT NULL,
            "by_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "pack_id" INT NOT NULL REFERENCES "packs" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_pack_uses_pack_id_01b144" UNIQUE ("pack_id", "number")
        )
        """,
    ],
}

DOWN = {
    "sqlite": [
        'DROP TABLE IF EXISTS "pack_uses"',
        'DROP TABLE IF EXISTS "packs"',
    ],
    "postgres": [
        'DROP TABLE IF EXISTS "pack_uses"',
        'DROP TABLE IF EXISTS "packs"',
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
    "eJztfW2T2ziS5l9B1Be7I7QVdvmtXb67CLvHM+Ndv/S4aq4ndmpChESoxC2K0BJUydq+/u"
    "+HTAB8p4qkKIli4Yu7S0SC5AMQyEw8mfn72YK7zBfnH0JO3SkV0dkl+f0soAsm/6d4cUTO"
    "6HKZXIIfIjrxsfXENMOf6UREIZ1ChzPqCyZ/cpmYht4y8nggfw1Wvg8/8qls6AW30MV7sm"
    "BC0FtGZjwk1PfJ1PdYEAnCZ4QSR7DbhfzTIU8FY8SZ8OhcsPDemzJxHlH/7lw3EM5PI7L2"
    "ojmZrKKIB4JMmM/XxIvOb4KbwJnyIMJ+PNlzwOK7UkFcGtERkXeP5lwwvG8gn2SyWryT9+"
    "ercMrGnouS67k3nceysqUnH5SupGD4RJDpnEbyF7KmQt7U4bMZC7WYvED1k+kH8xl1BYn4"
    "SN7NJc5/r5gAmBwi6Eb+DhLwnFTcwV+MSGi9gIVE8AWL5hK9c+KEqyCQ/ze+Yxu4z00ADY"
    "UcyhhM7GdO75m86+0qwHvRkJGAy+7vZXdPnZkXeGLO3DGNAEPBlZDsSrbTaMm/F1wAlM4y"
    "5LehBGCsUTDQwK0NMF5QAgz2KuZ8LYj8R06RELDyxEi+B5utBPUdBdQ189ltSBfyTTz3Jl"
    "irB5EdcH6XuQ28ZMAn3N2cw/xbBZ5EcRzxWwYPL2fXP/8lf/YCl/1gwvy5vBvPPOa7mWnv"
    "udAB/j6ONkv87VMQ/RkbwpSdjKfcXy2CpPFyI18uiFt7AX4rt0yOEY0YdB+FK/gGYNbrD8"
    "Z8FupJkybqEVMyLpvRlR+lvpnJOPntbDz++u16fPXxejw+q/OV6Z/kNyBwGkUC3/4WHuHf"
    "Lp6/fPPy5xevX/4sm+Bjxr+8+UPdOgFGCSI8X6/P/sDr8vNRLRDjBFQR0WglisD+Mqfhx2"
    "C1QHQ/yUeiwZQVUE6kc0jLV8gjbXDdBrX5IcE6WaRiYN2QzqKzfeG9oD/GPgtuo7n8cxu2"
    "//f991/++v770zc/we24XFTVevtVX7iAKwB+Cmy1DBbR/verb1/L53FKJAex600j8v+I74"
    "nCpO4K6j3O6y3AAhjQ80KI//bTiD798v4febB/+fztA4IjVz5Y8kwHH3LQ662lCfQpEQv9"
    "DtDHu3MR/A/ebeUKnhF7eCEvAV6v033BXS/lby8uXrx4c/HsxeufX7188+bVz8/iNb14ad"
    "sC9OHTX2B9zwyKWfAT9I3OUgI+51K/CcrRT4vlwJ9IuX1N+/iXw877D9++fc7M+w+fcsB+"
    "/fuXDx+/P32OH4Fs5EUVeKfUvSLkVwup71XO+JxoJ3O+D8rLi4s3r+M5Dn9sm9VXX95//l"
    "yEtUSjbbacVHRgF5a2C4u2B8pVx4oJnogcUF88jKp48exZDWVRtqpUF/FaTmsJGaAhrb4i"
    "zH+//uVP8mLkLViF/pIRzqswWvTc/M/e4P9fs1UwBWyJOzlXJsh5wNf/Z1/DsmUUrj99+X"
    "h1/f7Lr5m1/k/vrz/ClQv8dZP79enr3IDFnZDfPl3/lcCf5D+/ff2YV4Xidtf/eQbPJA1t"
    "PpYvPqZuGinzs/kpqzpFNGw9/lnhDsa/Z8vekAY65d9pMdI5aTvUfR5q5XAr1V8qlZeMTC"
    "uVpW9GaDd+rQRV9OM2AzUtMiA1cCdIwfk6uyv1FCJcRXj/zEPm3Qb/wTYFV2EOVH1s8c30"
    "c1ro/mGmj/k1ecSQrmN3dWZWyZeXr8yUqfhdrhzfP/1yfVayGnQA61VEZ7MTXAjq4ppZAi"
    "uAhdk7odO7NQ3dccU0DtnUW+LhVYn9qGX//B/fmU8r3B/507fvpsMBgY9I8gueQjCDbfHS"
    "4mKR/4UG0sx29b3hTtXIbTvdzOBb45hznB3hlgee6oCTrOccz804uWV4OmjuMiJcfo7xmV"
    "vF0dY/U4+lZq7qF/74V+7c6/ezBL+C2C3H1wcx+R/2YwmuDPn8MdoaPf0yZq6eYWP5/vjH"
    "H42O1rY5UwZ2unYQz0n1GZwe3DYHcFr0gN6UJQtcgHRfI5Jxqryt4VJ5W+lQeZt3p+S/qp"
    "qKYl7MKuAlCniysNUHNiNjUX1YB5+kKT87KowZ+tCJwVxXacx/uTUUcjUnO8D3F39gSmEe"
    "3MzX21gj36eGqaEv0SqTQanWJDW3bQflcclCwQNgWAETarYKAuYrhptgNJzOHTLn8j0IPJ"
    "wYkZVgIfwvEr+Wc+ByzeR15iqunCO7PpeTmMGPziW5+ttnL1JNBHl/9cunT1IX9TfA+5KP"
    "xliQYX0hcU3/7nq3TEQOiZjv52hymhzme/cMyWT62YEUpshva82bQ3LYO3kvqYSyaSSc+I"
    "piwXEyYURIAC/JzerZMzqR6jiTeF0+v4C/JxNkhC3pBmgt5PnFCGhuQJUjMYcMO1K8MUWi"
    "k3eL+NKbpmls+AOw++QfXqjYawgXXJzwCN5AvaL8YUPWIZeY+ai5B/CC8d3mVA4EV/0hJd"
    "Cnwe1KYuIAxD5Q4QzZ7YkgqyDyfBK3GU+BjpghBOLtkM2nriGccDPVt1yLhFxHgMhnXiVg"
    "azksBH6GF/K9GStjUi4ZX/rsHJohkVJ3BgMLnaV6ilHh6wDuKgFV1EHFc2SBxgQQgE7ky/"
    "tuQlokkw0BP/FIv60GECYdEDDpUk6IjRmZm+BbPAY8uJczHw1nNRYCnBKXxFlTLxLyveWC"
    "mXkGMvNCeXszCafwESCInkD2Iw0EPKRLNix6R5yI3smXnWycm0BdQfwWeMW/E+lRgEnJgD"
    "uZevhbznCC4lNpSicKjuW9xhP5fYXy8dQ7JyhpJqa8JaAIF8C6U58C9X15c7qmmzFAmPBI"
    "E3wRWgRZjorqlRP17SCFFd+jJjUyYyLKt4hPsdX/yw8KwNKnADvairAnVtwtPYkPbZU+Fp"
    "N0b4TPSK9ljQkUOcHBsFMOTJvAFW+Mf5Xa/FUnfGmpwZEnXr+sYei/fllp6cOlLMy4RjVF"
    "OSNkQX4QZKO4NsE4LdMK4p6dC2UxfnFRA+MXF5UYw6Uc8Q3sgSYAxwLDQ/eiHsVqC8OquE"
    "woPb7ZKpHIHG6ROBzIdTCuhrgKYW0plegc22jIJdLHZiPXdgQck4WsyPNNZnUiMbx1o/ud"
    "r8zgak7PK3RhmVt9Zm6l/S0tBjwvbge7/4OdODlaDXYibge7z4NtHKQtBjotage5z4M88f"
    "m09TBnhe1A93mgzVlRQ/9mSmpAdOBDuzd5eMujqK2OlBe3H1qfPzR1ml0c5mv2oyqoO5YY"
    "gHt121B+/Md1ZhQLgfTxSH7+9vUvpnk+uj5ndOZP95stcKXidqVru9JlOBWNPC15wQF8Cv"
    "v2gmuySROYUyJHBbgzVF/W8X6/rPZ+vyx4v1O0jBZ7dU76IFv1Ic+Hh7RTI82loe89lrEe"
    "9xoe9zyRqMUHVdaFVYD7/FnFzK8mG1NGyG5N5VuTzXzxuL+sNN+wJgMwLbIns+b0iIDpDU"
    "qRZ5uBmpMakLm4rxgdnIZFhBvHj/zqLZnvBezK9HdSs7duEEn6o60RnWOmYwf41g2Y79ns"
    "rQts7sPdIWI+m0DaRsyXR8ynZ6lU4dmOYKlApa+yo6GCtOD33YBkFsqhAgVJyMchw4ycOw"
    "L2WXb1XfU0VLQWq52/vS+r4X51fBVN+I/d8PkW9zGMrTPLt5ZA7Dh/fpVthzp/dODmzght"
    "FgPe/zVIHS3aGqyBr9uYn5cudsVK9TJUkExW7oB64a673N/SfQ0VMB18viNU31UvQwVJBJ"
    "z/z67T6Qo7GSxEEVvuCpDsYqjwwMnVbuhcyx6+KGbKYEHyFsw19JsdJ9M19PUI8Ao7wOkE"
    "w5cq8WmUNSeB0mUR9XwxBspGNaDfAnbN5T8Pw/on1d9vursBgds4yxC66CozDRkH3kPZhs"
    "axy7BVyqHfsGwbOLTJHWNLyH2z8KCK3ETa+4TqbJbvVEofldkywOwogjFhyu/9phOXYPYc"
    "fB5dPI/5M5Mlx4nYj8iBInmy1zvIjoK16m5XaBReqmJxZLmKTAKhNQ9doVKfcLxjiCX1vM"
    "qUmdtSnmQyTtmsIz07ExuRbVlHfpQsPNU8YdN+EPHVh+YJw7dbXn+ompSSlhleAHD3/BTE"
    "Sy58JfpJdUW5jNBONeV6hvYWdPdTzc+ygx41O+g4NTR69tHZDL59RXULO8iml61LYKmTXv"
    "aolTR6thzUxXW3QhqNHBCtDOqYzlFpVKcJHw8a1kvduL1x/Q0q0fN7lsvnS75DaljIDgrZ"
    "dwkat3ILY+47gqQ2dW3pUyi0Lk3eODktZv1VOVqlwe3SjUoNbA4NPdcZSePaCEJF9ZHJFG"
    "vS5q4hGxLkW5154ULlWwUDHZ7SxZSokPVVqjlCji/WnQczPTHHYcK7mGHXi7CyOzSUdxV0"
    "I7vepN0Ea9mtL3fvsoS0GgglLpyf4KazkC9SSW0wIyqGCCU5X3XPc+qSCWNxmmSVgEhhdw"
    "mpUVeBy8GVoJK8Ephjuq0XAjxTZn0Ij8mHgFOrBS+8IGeVvxJ2OG8DbU7KKoBlGRGyK2IL"
    "g7WkBxsW1mfzNLXiNE70WxS17riH3XHxQtQU74LgIDzO+4ZbKrtlRmy9mlWx8ACh7j5DbW"
    "IWNNiXs0JW3ynuyoE+mK17IGXaDyBXhz2OOvYqMbjjqF1PQCYrz4+8QJzDbY9xArKXU6rE"
    "AdNk6melhjf5u98iFWLNMT76et4hpvVA3YZqAdYJjabzUr2jGti0zJ6m7kFdWntOawUuzj"
    "GfNdDsUhKDqcDT3QmmpQU8ar+LPcHex1eFp0qNE4cYKWuAJqhaXsAReAHpiWiZAduQzX3o"
    "veIGpCMOSogBuYCEalZAOhJilxK/5nh8zsmaBhHWFV1SxYeHM3MokxvkSttG/JxczxkJ+V"
    "rVIuVwLq7qxTIaxuVjZVOgDuhHrXnIbc+iD3kWbTVNq2n2QNM8+W+soBE12V0e1p5MRNve"
    "daejDkSXmlN3O/afsXj635dl23V8betercqvj1fLHQPj5E4MpcJ1TXYayMfVJdLjyuO48X"
    "qCOMgrc+AyJY5s7AXOO6TuqUA62LpVjBuFIDYy5bIH5O995YF8JB4Cc40tltGGQAzTKK4I"
    "bhorHmAJmw4X/eSVz/HmwKojjkSGbhx1V+DYJY3winBUgfNtYXX/PMP+cO7DK579y+oPx9"
    "QfzGDUdawmoze8Q/M9FM3FKV6A92pBfb/60NwIDckL9OLizet48sIf2+bt1Zf3nz8XHUCe"
    "GJcdr2xNHh/LtEse308LugyzDlPI42LeZFGIBewp4cOnhLAdj8NVEd/tUcha5FTPCQ9N9k"
    "DIyso8P4ByaW1ni3IK5Z1Mpe7U+nQK0RLNPpdhtFq5L2Q1bemIg35izxkRcnElQlo5l+pP"
    "+XDEUREwtxBPMwFBkVxTJhGo2FiNyZFKu+8LwkFtJqC9EbqkYd1kFZU6dEMKyC7cj57p0f"
    "uiKVSr1s0Lch2jEtfBMO++9rn1fVrfZw98n8f+yux58H4B3ptX82Cqks7P9wtfbspUpfTl"
    "raqSqdg55Utvhzjm97G3UypCFDyhEfg5VdqwSGcQC1yBgcE8YMoJKvG/Z6HAIGPI7yXkL8"
    "vNCP8v4JE3VV7PtdbANmQd8oihS/Q9CdnS38DRqBepE0/5v3indK9PhFHDtvkuzQhLBY1B"
    "it90HdOdfJnbSqYOzJ15kAqpW52e5dvGtiFICQ1p3zhwsdqyr6bRMFR0YIek9ZCoxbOhWz"
    "UROnZRzpPyrFqT5XGbLG1XvcMsdkPVBDI18WazxtUcY5Eh7TL7MhgXSTLwHS3GzlOx95EL"
    "k/2ya9CIheH+HohD3LfpWxfY9HfbL2t8VZ6o21T72mJ/r3bJzf2eIHcjOaOIM2tp2jByfw"
    "NOFhxyic3eEQfTdjtoU48Mdxg5REKa8FKMUF/a51vM5bRLJGaOYK+W92N5P0fcA/fM+1FT"
    "vAG8scAA8jrYkuzWiLLnPqewQ9hzn0Gf+3ybzVATK6ia6sJWXZNDk/bK5hVfMBVyJhXLyW"
    "pzTpxl6AGjXeqOqioMD4kc6ggz0DrTVRiyYLpxRsSRMyoUY9M8INfa5Uuu4IJRRL0IU82C"
    "/qnOeJaYl1VIeZ1C1UlS3eIAsnCET8PISjAXL8reHXcV4vHP2AUG+ztIeauKN5JwFahDKC"
    "GVYhpsIEeuOCfA5b8JoLwM3QBcxJlsxlM5Wg6Z0gD6X1LPNelkpynlmcaJc+Ut7j2XhZiW"
    "lkVktQSEvGm0ChVGsumcR/yJfADPB/PQht/1UI2OvMhvlubPCAyOU/W6jp73ulrPe13Q89"
    "KPVYC4msaZExuAQn1o7uydfMvySf1wUkUje0DYl0mt3Sz66QtdTPGfa8zwnysn+M/5+W32"
    "qSbO6JSITWZR9O+j0tDsaCUWGZJVcOBjFaO9NXIopWSG6FOq41Kq9igV1opEJ252dpWWsi"
    "tGcepq1b1kzdhGf0hJHZv/UNsmO2pEWdrGajCBC3JDWqS72/WU3dhk9U2JDDBm79WrOuEd"
    "r15Vh3fAtRzIXHjlpki1apESsRO3ZOJ6YkynkXfflH2WkTvgAmys65PinzWI10ttiyGn7p"
    "TqkLjc0DSoe/7B9HN6a0qV/ze7Kih/3o4o/ap6GTZGmSDLnbFKxXae2CJaidlejwJW0YT/"
    "OCs7C1BXRlsPA5I2Ox4GAHtksRIRlF+fzomQVybc3VwSR+IRyXHVzm/FL4bkNhj8+jSbok"
    "ZdFc5PGPIBgbEqRkQ7fPBAAKvixQcAKgBXX1dl6CCbjdxCQkgz6Oj6eYzchlz54tU0c+K8"
    "OfEzwfPBaf27m8ARFGR1UTwT1VIIV9GkmUhH/eJD6/jeGfTCXC8ScTf6NpqmI3+EXD8qXZ"
    "AUzQUIR2tOfM7v8BQFnt8Ah9HCmOVPAwsNZE/iJoCwZLgZZAfymEvoLIKSgWTN2F2bSnbS"
    "yoxWOGHSMRKhx0MvQvP+kNXtbBRNt04eG0XTm6FIQa8+6SL01TU2UiK24Hv7UhrC80uB32"
    "quJELHdhb13ljJOfPjLaRgcT98EpUWP9xa8yIP+YudF5cuUmeldJ0mbqKcmK2kkffTF5if"
    "iTLU5vQ0kT7k+SkLXIDsIIi/rQH420q83xaItlEEamwTn3Ja5HDrwrP9KiBd1qMbT9iMl7"
    "mTHyTXZoUtufYEybVHjFDsmWp5HNX+NLJGHSh2oPvtmYUhD5ugGwsMDty91GqzsRmPe/sA"
    "32K7wU9J2qLyfR7i44Tf9GxAu1a78QigsdKVlhoQqgdWuWxl8z1xcfGwrSGsGSELa0kKE+"
    "q5jReKlNCeMB3q+ddxc8cMcC73Kua0Z/h2GXJ6zJwxJwprjZQxJRtcB7j+mvQ0TGSz23od"
    "bBNG3K7YDo1bV8A2o4nWWQ1o2Sa25/Rc/dIgaq8Iid5UA1g0xzpANqHkDXPGps3WxgkTsn"
    "BXVFRuQigdGtqZKQnuMtfkyt2ReXsNfXX5xfcDrn3Sbn+VvZyVkG7x99E2yi1ks9gl/YZK"
    "WJHKhREpEqtO+gapMzBLxYyH7zCH+ko21TRTMudrJQ+sWJ/NImTUfoJccdAUUmIAUxX4pu"
    "q4N65Mick7Iqi55oyQZTvnEieyWkLmDaxJDYxchwUutjknzoTdroIxNUxbFuDTzLxQREBV"
    "xcfHStZTvgoirJg5GxFn5gWemONhgaPEAngcaAgPDBRb6Afixsgacm/wexbK28H9XbkaZW"
    "8Jb7PmoXsTGKqup/GBDiN6J9vAjGhDj80o6ztSYeHTTnWtYTwcu/axUGv3ljDkGDH/PeXM"
    "ducRM0tOEVQ4cqoOjY4qakNmDpxOdqcrAw8OkPInD3oNaYBdSuQxI2d2rhaHnWlRe9rZ59"
    "POlJ7RYpxz0nao+zzUadWwxVjnxe1g93mwLVHpkY+/TSK7jzP/I1EphmdE9uqYtG/Ttstz"
    "0jqeZvCN7eY7BYff38XetoJ++E1rHN99C9g1l/90fnjXrxWg07O7bt3RMAsrPNJ6gm53So"
    "/Nx9C2TroX6MKf0NsTQeaeiHgIKSDoAly8ScoFLyJyR9fFOqGcunKEaVe2dk2PyM3q4uL5"
    "xfO4XKjKnMD5HVn6dKrSQzvBajFhoaO8yCK5OzyOILOQL8hz5bGWd1eTCJ7Siy5l28kqiq"
    "SWNaVh6DER+751BdGF/ClgP+STCF1VNOA3QUSXZEHvGOZogMLudJP1NxvfdvKkKjEEpIBg"
    "a+JTEYH7WoqqnA7jVKoJSAnBZ+pB8PgK7ytvqpJCzJOC8hpwU7ZlFbjw5BoFQEx2Dqk5qo"
    "u44KCrCapAtKVbjupC1oNQH9hEwOqsJTrraWU73iewmfCg53Wig55XBwc9L8QGqeW9CPXV"
    "gvp+dbhuLDWk2dtJTD8tYT5Ue+118x099n3Ds5nLPmRUlJ11VMf/JRI2ALBOAGCsq5TYS1"
    "sI6hmxAVGlD8xRV+pdO6dmRtY6r3vtvLTO60c9/pPyPD6Vq+ukIoHPSatQHTqtYwO3tsc6"
    "lrCIPuywXmq2485MftXNiYFb3xcYT6oaXPMy1rOtAZ2DNF73elWWzzi1S72wsb97mxc2yT"
    "ndygn7Rep5mxwhWABRNprL34H2qvPqeu55xiu7rXAfulm/BQkVmAYEiwiqhL5itYD2KLYO"
    "LsG3u+D34DnlkABYuV61LxIk+JohOVk2VBX3CEZnkZBNeejKa3MqbgIHnlGRjcHpKU1cAm"
    "zhuTdVaX8X+KZTCfJ5mgtNsZA1F8w4UbF2IAICfN8JX93OgfPs8CULxndMeW5vVs+e0YnC"
    "6xJfDX6ZTCQakefr53PZ1HOZeh31uVyirxh6iqv/wXth/mMNPjTGDuGeYjVZeFGkqc1pj7"
    "EZKhQBJJgcZhwqiFOJC3uHmKMY6NDv0HfMEo86DjA2Rh62hy+pO0oSELM1E5EZLXNZAFlb"
    "WcMKEZi6Ap8DfjPlDic8eoJDjHxqSFisrjuaCS6fSpOskVkt1yMXnNQAm4hTJWdJ18RnFG"
    "aKgz+N4SeEBunkOIpwK5hRUu6cfEJHtwMTSLa5CUw1RzkrfKap3XLlmHnhgrlm3skRUpMN"
    "oVLYCAM4nivgD2s5wZ4KBiUf0/mo9S3EOd70p56xxB/sTbb4MTaryhje4ayqc/LbXz9+/6"
    "i+zv+Na65lkD+ukpPHVlX3XHTSFuXr3L6yxZ/2iW7Vqco2b+swz1Rs0cNjL8cdFz2EqiG8"
    "9dlsIn3AkxsJTSB0cfUDnNG+rnNGm/dUps5oX59a+uqCJnfS2auNedlkCUnLdJKPvUc1xC"
    "9e1jmQfFl9Hvkyj7A2XosAV1fKSInYShntK2UYMzKnlWyrk2FEjl0lo7YnrTHSHVbHmMoV"
    "oiJP9xb9Iy00uNVjL2U/lYOxCHI10SYl8pjDY9N+zBbH1Hlxy0jo84m0cnu3HOqssB3oPg"
    "90FYPumv2ocDYMikG3bSg//uN6uxYVj+Tnb1//YprnVasywmJTGyErNbwC3y/ruH1fVrt9"
    "X5bRFhs51U37o07p7vwIz2pRQaHZFr53kQyaObBrsTEU5O3e0Oe9wdISH/n425j6fRyfae"
    "24KemzIGfPJovgIuumGa5pEQtpEdKQydcSDZeBrJCFtQhrShdquhKUiVqIbZ6No9UjwCW0"
    "A2C/mX5Oa97WhTW909RAVa+hHeCqacjfkw6HCXB216kBcaJTdYDywKtpFPTPGvhmdioL8U"
    "MQl23sO6Q5UkG4O2Y6GnQ6fUP03g2iwZV7KaNc7IjR94SFMUiMZqvA3Rki6GRAamWzUgwP"
    "xRcaKE3KsXpJ2gY04dqFpRmlrzo6LaUWPhikNtYqVvtgtb/yNSQAk/2NCBVJwBrECIk5BB"
    "pBji4nqT9vIo28SAX3OMtQ7moOeZoKXfspk2NM3GEqLIxg+7Ah19/ff73688fvEM8kGAaL"
    "mcAtl0XU84XqGMtgrDlZM3aXTrpFFhSi6DZkAkF2bDHCO7F7FmLZjQmDlGE68uwmUDFy0B"
    "9GsKkbEOFJveYdkaiakCUKIVb3XL4KiF7LLR72kCeiOrBN5TiD1GNsCknATEDZTWAiyjbZ"
    "wLENcTnE4ElsgwgLdswieDbf3zmiKW3K7BjdZMONDhluNCgOduZKPwnYNrzLhnedwophw7"
    "sOgy4qLyXK7ZborlhkSIDa4K5jL8YdB3dpTbcIcDWTMCViqYSNqYSJhdRsOcnKDWgHPPCS"
    "wleR254elZO2RLg+E6FSBneLoc5J26Hu81BbzuMjH3/LeRwILW+ImFp20yNgN50qrjXoTX"
    "VYC+l0iDucydeuNNRPZerAde29JQMd9SqiuEoVjwozDUZbTwp107GAtruUFsIiOiYRodRp"
    "Auar4j9TnwtQswTmOARhPLyDDJWQlpEHLDnRgwNGaJ1U+Ak45DNkIR45UnEnr9GJtMegMp"
    "BsKuKMlyrsTsh7fsJOdbF731t4EXo5HX1CKPCIcMKI8HyTD1Jw2VlwW5ZeUL8K9iNqpxe0"
    "52SHPCfD/xZg3RJAqNt348jqURaG7mMz04/VAOGc2AA8hgco3yHh46sS5WWL1zuWGKDP++"
    "caCP9cie/PhWQiXHjl07j6MCclYs2aElPRE2O1YZfof9uSDWXkjp1xaP+OlS4zDxltqnyZ"
    "eJgVkulgeNkJts1fs2i8qVw03uQXjUR9LOK9vXRaVnJAJzdtq6cV3CF17Eutsu9mXtZ2kv"
    "QM8FpsZna/O0BoKH68HxZIezXBdRBBmfGdxBdsMbtToQwt7W18WajXYFLsmwq8uvissr15"
    "EDFdP8L5/eYM2LI3Uv5mdfHs4vUfjjG6+WIZm91I25VtlzSMBDT+p2r9L908Ns1VzQWBlW"
    "4dN6SzyFRruAl0Ed902n9KsI2qyBAXYcDX0Bxc7UxK3AHpMg3rOUcGL1BkdXGMOcx32c65"
    "CVQ9hPV8k38bcBtAO/2mSxYKHjwRcc2Dd/B08k02UB1hyhQTd07vmS4m4fasnkCqaHWHvb"
    "LAFZA1z1KD+6VpV7s8bOHccgdIHf9HtfvjFAnBB/J4dE8H1ptTEd7q9MApkZ3SA+96VD9Z"
    "eX7kBeIcbnuMo/q9ZA2O9/BGnr600OCy2naeE/vkcrwfDOuO07sb5bDJ8pKWsenH2y8kXj"
    "BWinZTt2BazroFG7gFjxsH0rPp3n0SON+7Z2F7SmlW3HJK+8wplFtsGImGWeczQo8577xx"
    "JDTALiXymJGbeYEn5m3XmJy0XWL6vMRY2vrjHn95cc4bMqwzMlZJKzsYt7EAe4iATo4b6s"
    "OaFbKTtQgrpuWRzxBQLywPCq0Et0zUQmwjLo4WcbFMyPs7Qju4MIA8tNmFsQa2mY+9A4T/"
    "lu9vmDiXrZE10FY6VgcwDzzzaUYX3SF4iMfZSttTlwad8XTNwzsJ0o7srt9ULwPasvbK7c"
    "qukSUMr8IiWs3zyixE7dle13OgZYk1C4XKLaj26JEiSK3k4ITEiwQxt3siyB3bXCKN6576"
    "K5ZwvkbkJpVUJM0FU4wxQ3lHyhiEcpk+FedL/ohRW9K0HZEpFLJnLpmFfEGevSNLKjCVIf"
    "Hhf4B9pZhf8JNYLRY03MibOHB1nE4ZqZsEbM2gAzl7XaKvq7sCicvnHIO/okviuYLchvAE"
    "gmMcmQ8A4P2AZhayJYvwJeBuEmvvnjlEAMULe6O5W6j8jgrfc+KYGs/xcymwJaaeK7GOPD"
    "+DCw4tct6AdwYLoasIbOojukySZgJ7DR4SAcyI26CyHjKsquuDV4fBV5cHb2eTDQDgEwzA"
    "eXYigKqlreEZeyJ0wAN2M21P9nxd775FrKvJJCkRy1XLDEMXFJOcElHyEWzJqlYiPJjV5d"
    "C5GuVDgEvjXk71Zmt7iaR1wW9BuN1pYUbYnhae4GlhbFa0nQFZcUsN6PVgW2rA4x5/e4pt"
    "zwL74+mvcxZYK02YLd11cD+2KeJV4sFO1feq9l2nS4m1jFGeQfSvihWe8zX4Zk0RkFFcdG"
    "fNQ1c7ZqfyKVXaLi86J99RImSEB/6GYAUfuZAy991NAF7UW44Bvwycr5EwPtbEy6tcz9BU"
    "O7bV2atjftWuXNXsLoBaRuu5N53H5YbklQmDrGCyQ17loc3F+qZsyn9tCxDOHgR3G8ub3Q"
    "66vJH1P/cjwrcc1wFH9XacCQqWpVIVqxrclMgA8b149apOnOOrV9WBjnCtBOWmmfkyQoOL"
    "od4LzriBFjGuruQRCwwA322238DqePRuCTmKv5n6k9WiyYoSCwwv19mLixqryYuL6rJAF4"
    "WUDNb9ZN1P1v1kgyj6Cqv16lmGf5+hrcXwr/aY7tcfiBXrS92Bppb9Nm8gtGnvDPzCA7bR"
    "bE7wrsE7QZXrhGB5SRy6AEYpuui8gKRKhuuC3cY390QQU+9xRBz1aFLxANYq1vGmG/T5XS"
    "cSOsUfhcrkSCfVKQQDHjEnrkcOwrrawJwT13MxOaAUtATNHjrI1GxpZoclMkPSVA5sg6U+"
    "uCL61YkecmI7JnuoMRSHnOzNkj3AstPEiDXtB+CxydVwf1arkAI0q67j/qyklII1ZB+1IT"
    "vZNLO24vbW0OqP/drT3XZfBuwxzKy+Qby3SOpJSRyPjevNghovgr2yW6/oPXPfYzDFWYnx"
    "mr482mbBCmg4TkVltCO1mEjBdA58zBcvlQYXYi7TOfeBZ2LCDKXRCabMiHCQ5YJhKKfsDg"
    "4odOE8L5RXXRYqyopgNJzOlTksbWB4caTN4AHeiMwg7tHVde7kE55PqWDwoyMN25VgUPEO"
    "rB1B5nwtbyafyli/mLTf2rT9s2mPW8nu2PvrnmvZnVrC8eOYq3sJ11JLWRH5apZCIjGIuX"
    "1oogKs/w3WZ9N8MGFw3YVfWU/Co/YkTOc0uG09/hlhO/6nOP76E27qUSrIWRdIjTP8GLQD"
    "Wut9w7j2MX5+hvXLbGdRpN6yaLLrS6Ot5rpq1N5S/82c6JoSc7JHU59ersvRiIjVdA5mee"
    "pkmbgsop4vVHxKfCg84Sp9T8TJHWNLsNylRc782a5GdMNiO7uU2emZIb0XW6/asMY0WE3s"
    "j1hgAGduBzc+lm57nTkrbMPV+6YcFbbvI+0vAef/w0q3F3Vl++6CbXaJbQzRp0puVs+e0Y"
    "n89+XFc/j3xSv89wX+y/Dfl/ivC/++nEH7ySTtPF5Tue3IjUUwSJwXsfASa5xO2EwqPMTB"
    "MEVnBIwkjIGEPHhC+4dXk/9i08ghEfN9TWFCbtMqko82U3n5BF/IXQkKxQZsbXhUAlzJED"
    "A20kGPUIQDoi4rtrNcVKEJNdMPUIh1tD5jGyh4FD3i+es6ZJL8ipmikrwu1OvTU7wBvimR"
    "AegOuSqgdQoivq4uiPi6UBAR17c2aoKRO5ZXxaoIjfwn1n/6OMe/ORPLOstsiRsbRnT03a"
    "fzMCLr1D1dDhaiXmZrm+HYYmrHTdoZ2tp9i7wpSPaO8TlP4TlccOe+/9OXT1/Hn/509dM5"
    "uZK2LlCuQrbg9/Iy+GqVe1da65dk7omIhxskUuHPC2VHR3zpTdOZ6PEHbSt7IXqLFc3K+I"
    "I9kyxI/rAh65BHKun9SKUWMmmJ0GcccNWfULnvg9uVxNgB9pYPGY6u5SBDVqsnQmckituM"
    "p8ASC9Kp6/F2yDZT15BgBjc7J86Ch4EEbTznq1CHNDH5dkqE0TD2ZmO6evA4uPBkLt2MyG"
    "ST9pRDeJXPp3fv8G3kuIDjQQVLeVOgleEDKQD0b8mT3QRCQjWdS/jlLfCeT8G14UjczgUL"
    "76H5OTyQfFjnJ+Vod+iabsbK1WEGAYsIVDwdlQaJS2FO6IHQ7wnpoqAr+bCQcSrAVCJJfJ"
    "dasQRS9WB413O+MEPoRSr3FAyh8peoUTRlD8AnI19oArPDdy15roeOkEh/So2zc+QEu1GT"
    "+gD1oQPDuF/BXvwYrBaFHT4bHaZlB+iV6jh9Vf85oocKHntRK3bsxZbQsRcFkuhK7lFNEU"
    "7L2DQzD6eZMRpOE4zTMgNcI+pgXA1xJcJahyzZDrfVCCmRPmCxkPiXNOi1LYbGHrUOq4TI"
    "rS1s7evMCttz7147NcE8ajvQWWE70H0eaOMaaGhPpKQGFFB8YGsi7dAo4n+1oL5fnW8xJ3"
    "uwUXibH4K3O8P+4uLN6xho+GMbtFdf3n/+XMRSu2mKMFaHPqVEdgp96tlcPnTkU+LZKoJf"
    "nSslK7VjqpTTGYGSVCmJH6+JtZCVOqrl22M7TPvJ26kxWWGrxvRZjbEkjMc3/g14uinDJu"
    "TUnVKxa83xD6afE3TMVB3VZg0DelfqVmmAUW2CQD8Xxu34QMayHeeQwucrP2EdZztGsH92"
    "gtGv3pL5XjBUnKbSnN4VqC8qC8svfLkZ6pLEV9GE/9gNpm9xHwOcR0sJxLg8MUKjMmSy7d"
    "/FCfOKt6PksqkHWTp1ROTOYA0s43NRCxiDUmXhqvMB2jKAD2KUSrTdHqIko/cAESokcmuP"
    "Uy553BCX81Sk4w44xSGVQ4TIC+69na0VZMJ+wp6GihOdTtkSPEFHAOwkF6qILXcGiS0HO5"
    "1w3WVlZ6sNELqm/p027gY6jSL5hhajBzDyFjsrA9fQx4Dw2XtAiF68q8JCkrX9geCQ9H7S"
    "MkjE94I7RdVfSJNMxNkS+JIFWPNl5oUiUgWoIYjgnHyDqtIQVnD11/f/dvHqtc7pQwSbhi"
    "wiSxqqytByx7Nk/z6S/TmY3nMqSrKKVp8LZ6UGl0ep+/B89mPphUy0OznMCttA/d6dEeaI"
    "720zNglLAziJIbY0ADv+NpfpvtIz4DLYFNqs0IDIwjZF7BFsvlHLFLEl0/iA6PZsAtcFN/"
    "vp9i1fwy37eM/w2cusc3N19IBxfsvG7N4ca7ZMwwtR9DQg2A9Bzou0w1UoPmQYIHgbKcwx"
    "4H5XY5vdl6ZvqReEHAsPzjK8qBMqe1EdKXvxYIZdNVsabX5pEbv1Pbj1IVwdrMuGLnYVDc"
    "ohnF+f07OrZ6szW5avy+qwZ9uKrE+U2mdEV6lfJoy4kDuGTvgqShXhJrKF48qll0ZOnHhl"
    "wRYT8KXOoMyY3NIdLI+N6dTlCu5gOTKHLOgGumWLZaTKbzvgfB3fsU2c0kXd44kgHuRW93"
    "ymktHKl8JiabK5SgejZtolZreBX1WTGQ8Jo9O57uacOJCJBZ40yXaDtcJVBW9M1+67OoEL"
    "vrgLk8SBF0cpEDEV0fA2cjNa8Npb0O9nyXjDZItWODQKvTNozH4spfUm5IjEk0IPuR4e82"
    "GeYWM5ovjHH9aTfEhPMs7fJk7kWGBwGTUualVjvthSjPmiWItZfxAFgB/0OCWC1nXca79S"
    "svi1UboT6QN+T7DeH+ab6jj7j9lUG2wEaZFO1OwBbAfpg0S/pUc8JWnPPfq8PmmNr80WlE"
    "jaIe7zENujrUc+/n3NjX3KW6NmZzV06cUiFtLTzDZ+SHxrn2Q1TDYeZ53uzwlhH2FNf669"
    "8pGmKcslrtIco7naY7pQjXbhluouwP9JiUT0noUCqcRkwqI1Y0F8nIXOS4R0BHUlldNRwA"
    "UeXBJ0G8V5xL0QHJoLilUuZXMy83ym63opJyskD4e81BF6KUfEmxlnJTZQKb9T2a3B9wm1"
    "nVBwwoQnX+4SPawAnnp8uAncbOnTKdzN0d8VpDgf6xc1mdBVgm/z9uplTP1M48hVhTQx6b"
    "kuWCbbTeF2kU5LHrKlvxlH3DiBbwLPNWXITN+pRNuAIQZ2SdE1la+UTn+ungFulqqfptqb"
    "POI6piDx70J675vA9VxMIC+opz3CAdeSmNybMZe55GkiP9k4P9WshlYOYaEoWsZdnOkAGo"
    "/ae4th2avq2vVCNjW09xQ4e75tSqHu8BaZl+noFo1c7dty/g3M236QXH/VPvnMULdxKmY6"
    "GGC+4Bc1vIovqlOB5b2KtoZg50yJdF2CHyUqfnXpYdN+EOBuczLso/aw3IS8qDRdTHWqy7"
    "SMzXXZPtclaJel7oLquZ4SsdO9xXSn/mS1aLJyxwKDO7zuPvgJ7Ksm64hpb9eQ9mtIhTXV"
    "SBev7mNALMND1/bRdnyzkUhLWezbYn96/IqDaesdsyvQ5VQyxbdVS4lljl0jZf8rfoe1Uu"
    "yB7eM+sM05IxtOgJy05WacxFA3DY4sCg5Ih7BlwXuN6jG4DwOcqKfGfehlJFPfyQ89m7cd"
    "kh8qtjGL7UPYFrfuxvQSmwDeJoDfHaC9kpSkaeFuYymlr4+20ZTASHHHO5OVrviCqeL1yH"
    "GJeUlxMCREdMpbjQgHZowniOPSjWMCPXVyPOD1UJ8FLg1VDCYlspVi2JgQSSQqTeeyvTMi"
    "DoaROoqCg9QiZO3kGER8hjyldzmWjo7dRPqSflyVrG8d8ogBaSeSuDH3JqCzCOg6kbyhmu"
    "oOPnXI1+p1JwAD0K5qEnfkS21n6QBbyBJMTtiFuoVgQks28ep6fLr5joX4erqrlKFaUokP"
    "v/YmR42xwAD9zt0X48M1tNFJrhEY3EnuyzoUnJfVFJyXBQoObkpFcLcXkY2FDucgeb7fRb"
    "eLUrJmUyyA+XCF80TSuuxP2Y9rXfZDH2rrUz7bg09ZWS2N6SwZsQE5lg9gAlj38xHcz1V+"
    "qMbIDs0ZlQc282H3K/wOa2FUuLTCh31ZYWc+LJWvbA4uoIBwOV1G6Rxl75IIucC4sAJBlY"
    "anKzpM6UqYyLrV5L/YNErHzMH/qixoT29Wz57RiS7kd/n8Av6eTH4aEQeTmEH3GF+HIXzg"
    "hkrnKsPuwM+GedXgQTGwjEf4w43EWU4E2dpnwkQGSvsiCJgru2Hrc6JD8bQXTccA0pBBsr"
    "UFhtVBp2EgMBKQBpsJdzdQxwJbCCYxClwfcJtTcRPMqOfLvpGcJG8beT7E4kXhBmA7rQxn"
    "1it2KK+YDQPao4NHLz5N8E2JDM7J0z1dvzQr1pbJW5oRqyWwPUr1+7xWEr/nW5L4PbdJ/B"
    "6fyX96JPMzqRK6MDwH+aze1vio3lZ+Um8LH5TNSTb0L4qGt43CUE37ncLHdnWLT1aeH3mB"
    "OIfbHsMtvpeoMiptxMWyLLSjmnycEjmcN/PZfu2LzlyZxpRssX6lRe0C1ucFzMboPPLxP8"
    "op0MMf9KklALRxBcOOK+jXjLVRBX2PKjjOmc5vPLwDxljJqY65NNp2rrNWjXZJpejSjUmj"
    "uJCbFXPJMuS3IV2os55UHRqd9I9tNCnZVQc4yFae8pUcE2ytxZ8I6FqQWcgXoEI7a8bu4r"
    "IzX3igb4w30NRmAm0uVUUZvAxHNhR/reYP6/vp4YW2OKNKiMSNTjgey/HG3mq4lNJ5t7P7"
    "yim9J01U6YLeZ+Z0XWa0af+oqdHokitLVriFUZ6IPGrorI35uG3M7I5ac1vMCg1pCd+XUa"
    "QR60B9/zXp6cQgrqvBZ2dXr3T49yz0pvOzEhVeX9mqwdOkTQv9Xf+0Q21eq/ruQfWFdPSV"
    "iZLLoU2JDJC5c/HqVY2jWtmqOoUvXMsdIC2XTRDWzQeI7l7YJfKOUanPrvqwNCVy+PPS42"
    "jPnZ2MFvSEQ25mf/x/qrNtYw=="
)
