RUN_IN_TRANSACTION = True

UP = {
    "sqlite": [
        """
        CREATE TABLE IF NOT EXISTS "messages" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "direction" VARCHAR(3) NOT NULL,
            "kind" VARCHAR(20) NOT NULL,
            "text" TEXT NOT NULL,
            "entities" JSON,
            "file_id" TEXT NOT NULL,
            "album" VARCHAR(64) NOT NULL,
            "more" JSON,
            "client_chat_message_id" BIGINT,
            "reply_to" BIGINT,
            "status" VARCHAR(8) NOT NULL,
            "waits" INT NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "answered_at" TIMESTAMP,
            "answered_by_id" INT REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "staff_id" INT REFERENCES "staff" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_messages_client__700ce3" UNIQUE ("client_id", "client_chat_message_id")
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_messages_client__0239b9" ON "messages" ("client_id", "id")',
        """
        CREATE TABLE IF NOT EXISTS "message_copies" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "chat_id" BIGINT NOT NULL,
            "telegram_message_id" BIGINT NOT NULL,
            "notice" INT NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "message_id" BIGINT NOT NULL REFERENCES "messages" ("id") ON DELETE RESTRICT,
            "staff_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_message_cop_chat_id_03c801" UNIQUE ("chat_id", "telegram_message_id")
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_message_cop_message_45cd2f" ON "message_copies" ("message_id")',
        'ALTER TABLE "clients" ADD "taken_by_id" INT REFERENCES "staff" ("id") ON DELETE RESTRICT',
        'ALTER TABLE "clients" ADD "away_told" VARCHAR(40) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "clients" ADD "talks" INT NOT NULL DEFAULT 0',
        'ALTER TABLE "clients" ADD "talks_not_before" TIMESTAMP',
        'ALTER TABLE "clients" ADD "waits_since" TIMESTAMP',
        'ALTER TABLE "outbox" ADD "said_id" BIGINT REFERENCES "messages" ("id") ON DELETE RESTRICT',
        'ALTER TABLE "staff" ADD "shown_name" VARCHAR(32) NOT NULL DEFAULT \'\'',
        'CREATE INDEX "idx_clients_waits_s_a9cb53" ON "clients" ("waits_since")',
        'CREATE INDEX "idx_outbox_said_id_ee0930" ON "outbox" ("said_id")',
    ],
    "postgres": [
        """
        CREATE TABLE IF NOT EXISTS "messages" (
            "id" BIGSERIAL NOT NULL PRIMARY KEY,
            "direction" VARCHAR(3) NOT NULL,
            "kind" VARCHAR(20) NOT NULL,
            "text" TEXT NOT NULL,
            "entities" JSONB,
            "file_id" TEXT NOT NULL,
            "album" VARCHAR(64) NOT NULL,
            "more" JSONB,
            "client_chat_message_id" BIGINT,
            "reply_to" BIGINT,
            "status" VARCHAR(8) NOT NULL,
            "waits" BOOL NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "answered_at" TIMESTAMPTZ,
            "answered_by_id" INT REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "staff_id" INT REFERENCES "staff" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_messages_client__700ce3" UNIQUE ("client_id", "client_chat_message_id")
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_messages_client__0239b9" ON "messages" ("client_id", "id")',
        """
        CREATE TABLE IF NOT EXISTS "message_copies" (
            "id" BIGSERIAL NOT NULL PRIMARY KEY,
            "chat_id" BIGINT NOT NULL,
            "telegram_message_id" BIGINT NOT NULL,
            "notice" BOOL NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "message_id" BIGINT NOT NULL REFERENCES "messages" ("id") ON DELETE RESTRICT,
            "staff_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_message_cop_chat_id_03c801" UNIQUE ("chat_id", "telegram_message_id")
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_message_cop_message_45cd2f" ON "message_copies" ("message_id")',
        'ALTER TABLE "clients" ADD "taken_by_id" INT',
        'ALTER TABLE "clients" ADD "away_told" VARCHAR(40) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "clients" ADD "talks" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "clients" ADD "talks_not_before" TIMESTAMPTZ',
        'ALTER TABLE "clients" ADD "waits_since" TIMESTAMPTZ',
        'ALTER TABLE "outbox" ADD "said_id" BIGINT',
        'ALTER TABLE "staff" ADD "shown_name" VARCHAR(32) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "clients" ADD CONSTRAINT "fk_clients_staff_beb7d38c" FOREIGN KEY ("taken_by_id") REFERENCES "staff" ("id") ON DELETE RESTRICT',
        'CREATE INDEX IF NOT EXISTS "idx_clients_waits_s_a9cb53" ON "clients" ("waits_since")',
        'ALTER TABLE "outbox" ADD CONSTRAINT "fk_outbox_messages_89c67342" FOREIGN KEY ("said_id") REFERENCES "messages" ("id") ON DELETE RESTRICT',
        'CREATE INDEX IF NOT EXISTS "idx_outbox_said_id_ee0930" ON "outbox" ("said_id")',
    ],
}

DOWN = {
    "sqlite": [
        'DROP INDEX IF EXISTS "idx_outbox_said_id_ee0930"',
        'DROP INDEX IF EXISTS "idx_clients_waits_s_a9cb53"',
        'ALTER TABLE "clients" DROP COLUMN "taken_by_id"',
        'ALTER TABLE "clients" DROP COLUMN "away_told"',
        'ALTER TABLE "clients" DROP COLUMN "talks"',
        'ALTER TABLE "clients" DROP COLUMN "talks_not_before"',
        'ALTER TABLE "clients" DROP COLUMN "waits_since"',
        'ALTER TABLE "outbox" DROP COLUMN "said_id"',
        'ALTER TABLE "staff" DROP COLUMN "shown_name"',
        'DROP TABLE IF EXISTS "message_copies"',
        'DROP TABLE IF EXISTS "messages"',
    ],
    "postgres": [
        'DROP INDEX IF EXISTS "idx_outbox_said_id_ee0930"',
        'ALTER TABLE "outbox" DROP CONSTRAINT IF EXISTS "fk_outbox_messages_89c67342"',
        'DROP INDEX IF EXISTS "idx_clients_waits_s_a9cb53"',
        'ALTER TABLE "clients" DROP CONSTRAINT IF EXISTS "fk_clients_staff_beb7d38c"',
        'ALTER TABLE "clients" DROP COLUMN "taken_by_id"',
        'ALTER TABLE "clients" DROP COLUMN "away_told"',
        'ALTER TABLE "clients" DROP COLUMN "talks"',
        'ALTER TABLE "clients" DROP COLUMN "talks_not_before"',
        'ALTER TABLE "clients" DROP COLUMN "waits_since"',
        'ALTER TABLE "outbox" DROP COLUMN "said_id"',
        'ALTER TABLE "staff" DROP COLUMN "shown_name"',
        'DROP TABLE IF EXISTS "message_copies"',
        'DROP TABLE IF EXISTS "messages"',
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
    "eJztXW2T2zaS/iuo+RK7Sjc1Hr8kHt9dleM4G9/GdtYze9nanZQIidCIOxShJaiRtbn890"
    "M3wPcXkRQlURx8sUckGiAfgECj8XT372cLbjNXnL9zHeYFZ1fk9zOPLpj8I3NnRM7ochlf"
    "hwsBnbhYdIpl8BqdiMCnU6hqRl3B5CWbianvLAOHe/Kqt3JduMinsqDj3YH8W7JkvuAecT"
    "wSzBmZrTyPuee33q1nCUb96dwic+7agsDDiRFZCebDn4R6NlnOuSdl5H1mk7UTzIklqz6f"
    "UsHgonVFrv/ysxOoIoK8vX734QPhnrs5h+qnPmPeWNYq6B0bO7aFdYbXbeeOicAiAXNdsp"
    "470znRRYkj8Fld54EReAD97NM5DUZYx1r+RZyAiDlfizeyLfZ1yaaBsKI7VNzLSjiZMCIk"
    "gFfkdnVxQSc+mzKJ19WzS/g9mcgH98mSbhayDHl2OSIeD+YSOlkP81lUEZTSd+DNAr50pv"
    "hC+knxAuEz+OH4+KAKLrg54QG8gXpFeWFD1j6XmLlUBNCgfMGotTmVHcFVfQKacql3t5KY"
    "WACxK9+W3DCX3fl08Y0gKy9wXBKVGU/nXL6sRQTdwHPJh8Dm5vQBwIN7CCc0puoWwVg4d9"
    "6YBtGreGwtu4XAZXgh15kx8kQwRiz5HudycDw4UybOl4wvXXYOxYT1dER0ZdCxUFmipggV"
    "vvagVQkos8MW5Yt7GhNAACqRL+/aRPAFUz0x2ZDAWcjRrt5WAwiDTnZKQJdyQGzCnrn1Pk"
    "d9wL0HOfIpfBuqL0RAZ7MrYq2pEwj53t6UpZ6BzBxfNh8Owil8BAiiA30iR4In4CFtsmHB"
    "G2IF9F6+7GRj3XrqDuK3wDvuvUj2AgxKJp8m+fB3nOEAxadSo1oJjmVb44n8vnz5eOqdY5"
    "SoBEnel00CinBDXvbVp0BdVzZO13QzBgj1u4WDAPFFaBFk2SuqVk7UtyOfQL/hOUw2K8/5"
    "14rJiu6wBTmV/OM3ednxbPaVCfj5+9nMYfKrh7/P5FvgJw6i6m/5QQFYsqPhmrwD4rIpX8"
    "Iru0SENeo5Uc9dwWaJ094ZFpbTHf74Y0RKW0sO4g5agoLL+zE2lpqzVWt4fRzKfvCCH7Eg"
    "zLqT8ZS7q4UXF17Kccm9qLSj5vo75jFfjgeoPvBXMI3DI+kJP5zZFf5xEQV8QsZmM7pyg8"
    "S0PxnH187G40+fb8bX72/G47M6C4W+JL8aWGQcWHLg7e/gEf7j8tmLb1989/zVi+8AcLgU"
    "Xfn2D9V0DIwSRHg+3Zz9gfdpQMdx/8WgBnouGxeh+71zVwpwRnA70iGuCag1kL1C+vXl5f"
    "Pn315ePH/13csX33778ruLCPL8rSrsv//wJ4BfFuBSZ1C6RNgfMf44443xVw7+d3PqF4Of"
    "lspgL1+qBva5YR5eiNGPdZwI6rN9gb+gX8cu8+6Cufz56kUFrv/79su7n95+efLqxdM0uJ"
    "/0nUu8lYYZ56imKKeEDMhbQQ4V1yYYJ2VaQZydQ+ogvM9ZJIXx88saGD+/LMUYbqUxxv1A"
    "E4AjgeGhe3lRA93Li1J04VZ2mlB6fLNZIpY53CRxOJDrYFwOcRnCeqdUoHNw7jLqVWOdkM"
    "5APpHi+8I8upIEvbYhoBjsKgXi8+ef4VUWQvzLVRpFRp349NeP37//8uQZwi8LyV1NsZYh"
    "+MqfNhrVscTw5o3uV76iDVca6b/evPtBwgX76BLAC6rIQG/rCs7DP06vIyqAv/nw8f31zd"
    "uPv6TG/A9vb97DnUu8uslcffIq00lRJeTXDzc/EfhJ/v7503tEk4vgzscW43I3f4e97Rld"
    "BVxu+9djaicxCS+Hl/I6pba3tOjwrLjp7P53dmzkaNXZsbjp7D53dmggbdHRSVHTyX3u5I"
    "nLp627OS1sOrrPHR2eFTW0byakOjFuHlsFPo55k/t3PAja6khZcfOh9flDU6fZ+W6+YV9L"
    "PrJYYgDm1aqufP+3m1QvhpvJJx/f/u1pqid//vzpT2HxxObz3c+fv89uOrOn+80muEJxM9"
    "O1nelSnIpGlpas4AA+hX1bwTXZpAnMCZGjAtwZqi/qWL9flFu/X+Ss3wlaRou1OiN9kKX6"
    "kOfDQ1qpkebS0PYeyRiLew2Le5ZI1OKDKqrCKMB9/qwi5leThSklZJam4qVJ6kjw/u12kW"
    "nhDj6hdoD/52zlTZEMaU/OFRfrXI6k/z7GfuTUvqwk37AmAzApsqdtzekRAZMLlCLPNgM1"
    "IzWg7eJOwAJndXZfSLDEYZhH+Ee5oDt33p/ZBoH+IB+JFmvO2lXhF2fJXMdj12F9JzV6/w"
    "gHUng1bt+n64jsm/poJQbyzZnSsL7IKeTLh3c3Z4WDuAN8r4EFfnqjty6wmQ+3BFsYxxM6"
    "vV9T3x6XDGipkLKivYMW+/HPX5iLnP9yrJXbzSdZ0b4W2yMgnhqYC/7QDUjhZz9UoOR+0x"
    "77TD6wKLLnNAHsZ1nVF1XTUNFarHb+9j6uhvvV8VUw4V93w+dzVMcwFoI0e1j52e04hH5R"
    "tQx1FGmQOpqVNFgDn5iWPgdnoF2xUrUMFSQcAbJijzr+rtP4X5J1DRUw7Su8I1RfVC1DBU"
    "l4nP971+F0jZUMFqKALXcFSFYxVHjgoGE3dG5kDR8VkWCwIDkLZodsiR0H0w3U9Qjw8jvA"
    "6QS9TUrxAfMKv+QJs0rK4JK+FUNps4A6rhjDCXs5oJ89dsPlP9th/UHV96uubkDgLi4XGX"
    "AX1JMfma2rA+G8Dao0MExoodoWHGYc2cRaRYj5FUJEYBQKcs/YEkKVLCS6hE7khpZQohp5"
    "oyKw4N/Ew2AWgjFBnADDbvyq40xgsBN8Hogw4QSCubMwqIkVsK+BRSZY6z0Es4BW/LsVbg"
    "qvIIiFI8hyFYTxXtbct4WKVMGxRZ9RG5s8i4ZE7QgVGitlgDRBInp2hDEiVUEivhZMPOW0"
    "zrD8INxhD03rhG93LD/OJhyCpMzw/DW7pxMgXnLiK9BP/uf686cKkEOhLIvAmQbk/4jr1D"
    "Lx9AztCnQBjeoRnh3Mo/ThP1SQHeGGzPG4yRzy5pz7zYgHKRlDO8jzOVLaVU1QUzKtQO3b"
    "Yr1nMsc0ihe5I9sgDjx5YgDX5RukhlYNJof6vg2PYxuuqXmwMYujkQGi1YY64iuUbqqTjI"
    "atG+ulLtx+c/3ZYwTYGJnwq+QLRPKEYI4QLJXg5lYuYcx+Q5CDpO4tXdkVxJFb3iiWKAZp"
    "VSE15YbbphsVyTU8NHRsayQ316EgCTgfhYE9wyinawheA+ExZ46/UOExYYMOT2ljBEsI0i"
    "nVHCH7Vyr1KmhrvB2HAW9jQFQnGBFdULYq6EZWvUmaCdayWleu3kXxQzUQSlxYT6HRmc8X"
    "iRgkGMASPTriEJ265jm1yYSxKKqtihejsLuCSJYrz+ZgSlAxOQmMMV3W8QGeKTM2hMdkQ8"
    "Ch1YLGm5Mzyl8BmZe3gTYjZRTAIgf29IzYYsNaUIPx4unz9jQx4zSOy5oXNea47ea4aCJq"
    "indOcBAW533DLZXdok0swPzeWy1yG620H3UoPECouw8oGm8LGqzLaSGj7+RXZU8fzNY9kA"
    "rLDyC0gjmOOvYsMbjjqF1PQCYrxw0cT5xDs8c4AdnLKVVsgGky9NNSwxv83S+RCrHmGB99"
    "Pu8Q03qgVqGag3VCg+m8UO8oBzYps6ehe1CT1p6jEIGJc8xnDTS7hMRgEqZ0d4JpaAGP2u"
    "5iTrD38VXhqVLjOA+hlNmAxqgaXsAReAHJgWiYAVXIZj70XnEDkh4HBcSAjENCOSsg6Qmx"
    "S0bW8Hh8zsmaegGmgVxSxYeHM3PIauplMpEG/JzczBnx+VqljuRwLq7SezLqR9k+ZVGgDu"
    "hHrXnIbc6iD3kWbTRNo2n2QNM8+W8spxE1WV22a0+hR9vedaejdkSXmlN3K/aPmOv6r8ui"
    "5Tq6V7lWq2zZ49VyR8c4uRJDZmedQpt68nF1RusoUTQuvI4gFvLKLLhNiSULO571Bql7yp"
    "EOlm7l40bBiY1MuawB+XufuCcfifvAXGOLZbAh4MM0ihI4h4UVD7CATYeTfvzK59g4sOqI"
    "JZGhG0u1Chy7uBDegZTpkI+6yq3uH2dYH459eMWz34z+cEz9IeyMuobVuPeGd2i+hxynOM"
    "Rz8F4vqOuWH5qHQkOyAj2//PZVNHjhR9W4vf749uef8wYgR4yLjlcqY31HMu1iffdzB12E"
    "WYcRv3EybzIpRALmlHD7KSEsx2N/lce32gtZi5zqOeGhyR4IWVFW3i0oF6biNSgnUN5pq9"
    "SdWp+MkVmg2WdCaJYr97mwnS0NcVBPZDkjQk6uRMhdzpX6KR+OWMoD5g78aSYgKOJ7aksE"
    "KjYmz7Gk0u66gnBQmwlob4QuqV83WEWpDt2QArIL96NnevS+aArlqnXz/EnHSJx0MMy7T1"
    "VtbJ/G9tkD2+exvzJzHrxfgPdm1TyYqqTj873jy02RqpS8XakqhQkWp3zp7ODH/DaydkpF"
    "iIIlNAA7pwobFugIYp4t0DGYe0wZQSX+D8wX6GQM8b2EvLLcjPAvjwfOVFk911oD25C1zw"
    "OGJtG3xGdLdwNHo06gTjzln9hSstZvRKiGVdkuwx6WChqDEL/JtJM72TKrMlwOzJx5kISW"
    "lUbP4mWjqgsSQkNaNw6cW7Toq2nUDSUVmC5p3SVq8mxoVo2Fjp1D8aQsq2bL8ri3LG1nvc"
    "NMdkPVBFIpzGazxsn3IpEhrTL72jAu4mDgO+4YOw/F3kcuTPrLrkEjFiH390Ac4r4N37rA"
    "Jr/bfu3GV8WBusN0VhX779UusbnfEuRuxGcUUWQtTRtG7q/HyYJDLLHZG2Jh2G4L99SjkD"
    "uMHCIht/BSjFBX7s8rtstJk0jEHMFaDe/H8H6OuAbumfejhngDeCOBAcR1MBm0zSbKnPuc"
    "wgphzn0Gfe7zeTZDTSynaqoblbomhyLtlc1rvmDK5UwqlpPV5pxYS98BRrvUHVVWGO4T2d"
    "UBRqC1pivfZ950Yxkvsx5qi4ETuM2i2YUCg6MOvaqjzrwqV2de5dSZ5GPlIC5nK2bEBqA3"
    "HpoiihNSMztsJDIkFeLANthwqm+0+0zIDHEDWmf/Wb79zM0oKx8JDWObbgoCsZWO7pzckE"
    "Z5Z2FI5HbGKZ6sy6eNhIjBtABTR4ylhuk8ND2GTskd8CQ61D9O6iC6AXE/F/a1m9TxJzjS"
    "y3aB6SlBh7lNuhHsDFbCe2EomO11s7sKJvzrWdFuV90ZVW534zI7bnfhfGSxEgEkGJ3OiZ"
    "B3JtzeXMk9LvcC2a/Kf1pzFsF9G907nqSdsNVdYT1FUiO4figW5NLnwH5CWiPmfYmyuSgX"
    "E31fJVoBf205N/oQSMfSGWIYufP5agn7cTXMrMgzPHomeD6wR7+59SxBQVanfQl5mzlCpj"
    "4WCrRfCz609mCZQS3Mlhv9qBrdjD6IkhfBm105xEvRjAtMsObE5fwe7QTw/CFw6A+DcWw0"
    "sFBA1iRuPXC8gcbA/91hNqGzAJLikDVj921ytYiABiuhD7EiK6LvcN8JUCc9ZP4WwxPtdm"
    "dieKK96YoE9OqTzkNfHkU6IWJSmrYPFi0ctxD4Sj08FjJ00AZ00OQSkttKbk9gkRQ/3Fzz"
    "PAv5850nly6CQyR0nSaWpYyYiRWdNS7luA2xMpTHePuYjaUPaLFeMs8GyA6C+OsagL8uxf"
    "t1jkoSBKDGNrHjJUUONy9c7FcB6TLjynjCZtwvMDZtpY+khQ195ATpI0fk4PdMtTyOan8a"
    "cREOxI7rfnlmvl+Ufboc3UhgcODuJRuJYR8+7uUDbIvtOj8hadKm9rmLj0Mw7VmHdq124x"
    "FAY6UrKTUgVA+scpncnfthgqjDtoawpoQMrAVOutSxG08UCaE9YTrU86/jekcPcCz3yqui"
    "Z/h26VRxTK/oE4W1hlN0wQLXAa6/xDUNE9n0sl4H25gStyu2tcl1p4ptShOtMxvQokVszw"
    "Eo+qVB1J4RYr2pBrC4HesA2ZiSN8wRm9y2NnYJTMNdkjOwCaF0aGinI8o5CwmRPpzZkXl7"
    "A3V1+cX3A6590m7DxaeAd5tYl8qJt0l+eSvq7UfusY3iktIwpImgG6GCgC7l9HZOLLrgK0"
    "11rXQ+BVqtxZcM095j8dvVxQWdqHqv0CkWrkwmUjxwXB201GZTx5aPC6RbNRquVOBSWRPR"
    "b4jRTJESrB8SCmOF50CzXU0WTqCOBjQjl3nJKC1IaaXEZ1Mm4UCCLUzdyVyNDgRC9dgbYn"
    "k8YDGvF4HAwkgWdgJoUFcUc3LZmgmk0AIq4W1hncPfkKReIQJdLPA54Bpx1DNOePCNgPRW"
    "ZM19Gzi86r5F5lwOIsDi1sMnhZSU8NHJTnmLsImIPYy36L18bRiZEE//QTZl4aUxXEJoMK"
    "/lnAuGTQHlWMqdkw/I97X4mgHT+dbT6pgs6rhMZ8qSH8bM8eUXrjoKsMJOUXc1NmEMWIKx"
    "Z/HCmm6K8mTpJsQ5Nvq0Da84tcvZkUMMc2Ki6q21yRJfx+HXN4Z3OCurnPz60/sv7wmUIf"
    "+FU0pDyvJj4SsP1gH72FaZfbtgG4fJPdpz1eLbzJwbywwJUuNpfey5o2NPa/D64o34xrHE"
    "Aek2Eg5P6JAv+8f42asaID/LHvDHKMOt06Ic51SNk2Ych/ufJsM6KdMJh75HIV8u62Quui"
    "zPXHSZy1ykd1d5gMu9mxIixrupvXdTuM9p4NsUihzbs6m2SaQx0l0GuJczRAm3ujK2qF9G"
    "rD792ePlyzrTx8uX5fMH3MssiAlzUR7p7UzEjLihI/aZjqisiy27Oi1sOrrPHa2MpvlOLg"
    "8CF0sMgLx/6PhvsV27yWKVlhpewuvu4zXDaUQThMPyp5qEObMbvqjlhQLFynfEF3k/lNS5"
    "SIuFISdv1oY+rw3G7eiR978Jer6Ho4lQO54Uh40oP/jJyhnucx5cJDc0wzUpYgZsAaY6wm"
    "AzVNNCZqgWpCWNlaGmU0GRqIG4h54QfZsa9uUKwcPkDrtydMN6Boprcq2pAasfh2Pthq9f"
    "P75rz2aGugCnl50aEMdaVQcoD9yTJ6eB1sA3tVQZiLdBXLSy70Dm1yF9C04fDZU/5W62a/"
    "jsobmaFVEHdsToS8wmGAhGB/BxCBfscleHxJK+1eMhFSy+leeDbpTYLKAORMpO+UAAnV7M"
    "+dq7IlYcuixk5AdztlA0+DAv15OEV8TTtO8AFfdAlEfviB8hsveaYyhtkXRQWFDwttiQyU"
    "ZXDvLsgflkLp9kwqZ8gYHDQQRVL2wdfoXPLxy52uxMo0+qdYcMy2047objbjjuJ4N256Fg"
    "TC6xM8Nw78HM0XUuMbU45wGuykwYiRhWSmNWiglPe9wpha8Cu/1Je0bacCp6faZuOBWPu/"
    "8Np8Ic+/cWU3N4ag5Pe4trjcPTOmcih84u2k9l6sDWbGfJXMdj1wHFWSpvzE4VGFXasnXR"
    "sQjC6EutTNlvydKlkHlSxZOROo3HXBWNZ+pyAWqWSh8Jwhi0hXoqug73mLJj40WiSmPwHT"
    "SHexzC0jAfzeFU3EMySEhteSXLyqIq7Iv8rQPaCNnmB6xUxYOxXGfhBGj6srShW6Cle8KI"
    "ynmG7QpIUendFUWJ0a+C9YjaUWKM5fmQlmf8PwdrhYOCLt+NdaNHvord+34kH6sBwhmxAZ"
    "iRDpGZhLt81Sj1SywxQEPodzUQ/q4U3++y6MrNp1M8jMst/AkRs60p2Co6YqwW7AL9r8ol"
    "PyV3bL/8k8o4GmlTxdPE9mAqqQqG5/1YNX7DSePb0knj2+ykEauPebyvF9R1S+eOtOSAzP"
    "ltc73mzCF19pdaZd9tezm0WPupEcoedgcIN4rvH4YF0l634JqiWLT5jtmLFdvuBFGy5X4b"
    "X1b+ImGk1BkGPA3pXHrvrVKq487b+v32DEhft1L+dnV5cfnqDyvcdPPFMtp2I6dMll1SPx"
    "BQ+B+q9G+6eLQ1V6FzIa7tObFsn86CMOjuradGRyp6KyVYRgXWjWLp4mtoLpk2JsXmgGS0"
    "3fWcIxHN40EYFHgO412Ws249FdZ2Pd9k3wbMBlBOv+mS+YJ734godO0beDr5JhsIcjtlii"
    "83pw9MxwS2exYWNhFKv8NamWeLsRxshmzXL0273ORxL1+rrQoYyg5wz1gn0lt5oLdcnLdT"
    "oDQeyOLRPaFRL055eMuD6CVEdgqit+tR/WTluIHjiXNo9hhH9XuJrRet4Y0sfUmhwcV+6z"
    "xy5MlFQj0Y1h0HQQ2VwybTS1LGBOlsP5E43lgp2k3Ngkk5YxZsYBY8rnNAz4Z790FmXOeB"
    "+e0jOKbFDae0z5xCucT6AW6Gcz0N3VzcxSmhqv4dVN9Cf2WThGtDQgPsEiKPGbmZ4zli3n"
    "aOyUibKabPU4yhrT/u/pc357whwzolY5S0ooNx4wuwB7fYVObeurSZlJAZrHlYMXCEfAaP"
    "On6xp2ApuEWiBmLjcXE0jwuTB31/edBTH3sHCP8lW98wcS6aI2ugrXSsDmAeeFy1lC66g/"
    "MQj2KhtacuDTqe2pr79xKkHdldv6paBrRk7ZXblZ4jCxheuUm0nOeVmojas71u5kDLEmvm"
    "Y77zMETYSBGkVrJzfEx0HTb3jSD3bHOFNK4H6q5YzPkakdtEpIkkF0wxxkLKe5RXPKxTcb"
    "7kRfTaklvbEZlCildmk5nPF+TiDVlSgQHHiAt/APtKMb/gklgtFtTfQOZyuDtORjRLZzCH"
    "0WsTfT/OLO5yjs5fwRVxbEHufHgCwdGPzAUAsD2V2nzJAnwJaE1i7TwwK0wpjxHW0k2AkK"
    "fxPSfp7PFxfDSJqWPrpPFJXLBrkfMGvDOYCO10HvkooBuw16Kk8ilx41TWQ4ZVeRbNcjf4"
    "8iSa7fZkAwD4BB1wLk4EUDW1NTxjj4UOeMAeDtuTPV/Xq28e63IySULEcNVS3dAFxSSjRB"
    "R8BBWhtgqEBzO7HDqAn3wIMGk8yKHebG4vkDQm+AqE250WpoTNaeEJnhZG24q2IyAtbqgB"
    "ve5sQw143P1vTrHNWWB/LP11zgJrhQkziUEObscOU4QUWLAT2UPKbdfJRCUtfZRn4P2rfI"
    "XnfA22WVmLJ2bMH0XJI9bct7VhdiqfUoXtcoJz8gUlfEa4524IJqKQEymztZ1aHaWqmGJg"
    "VVWWWWVwvpfTqwfOx9N56FQMdyYMgnzJxniZwTXjupvYIv5W5e+bPtc1SSt6thSMKqy85X"
    "60xbgO2He243hL8PEXKjLl4CZEBojv5cuXdbwJX74sdyeEewUoN41/lxIanKfyXnDGZSqP"
    "cXkShUhgAPhW7bAGlkKhd1PIUay61J2sFk1mlEhgeBHFnl/WmE2eX5ZnZLnMBT4wRh5j5D"
    "FGHuOq0FdYje3M8Oj7DG0tHn25XXKfVrdrFgTqFXNWt/DWqMrqJlSh9la3X3XW1yiynqwx"
    "DMs/lfdGRKymc0IVt3GZTkGrzHJh4lgy4Yq1GHByz9gSuKdOIJg725Ww2DDG0C7RhXpmzt"
    "pLuPZy8xayf5tsWyMBs21tvG1dLXdIPJcWNqf0fVPgczrRkdYXj/N/s8LlRd2pXl2wzC5H"
    "Oj5fwzJwu7q4oBP574vLZ/Dv85f473P8l+G/L/BfG/59MYPyk0kybuyaymVHLiyQccWVo9"
    "i/wtCuEzaT6g6x8DjHgiTkHI9+gP4v1NGPWE3+yaaBRQLmujrNOXgILFcBJCZX7giCL+Sq"
    "BPFxPbYO05YLOGACC/5IHw5B7BE4bKp3HBTa/vUD5M6EzMmNObk5ih7x7FUNPeJZdsaM9Q"
    "i4lQlTqId4A3wTIgPQHTLBT+vEgXxVHgfyVS4OJM5vbdSEUO5Ylj+jIhgin+n/rf0/2TQz"
    "RE7aO4317TM2kX36iqqx6x7BrjspMHXtLaLEqYIaTZf9MuYi6kV77bA7KrbaUZEd8rsAUV"
    "LnSsUkqE/gOWww57794eOHT+MPP1w/PSfXcq8LFEifLfiDvA22WmXelbv1KzJ3RMD9DVE5"
    "UuTlhdpHB3zpTJMO+HhB75UdH63Fio4Z2oKdkFSJWVLWPg+Ur/9IUTDXctuMPv8qT4uqTy"
    "iXf+9uJTGGDDKuC8TOG9nJQOb9RmjmZlRmPJ1zwbykx36clEXdQzd6aOycWAvuQxqc8Zyv"
    "fHwT+RTy7ZQIo35kzUYvfbA42PBkNt2MyGSTtJTLR5m6fHr/Bt9G9gsYHmQLHg8gE6x+IA"
    "WAvhY/2a0nJFTTuYRfNoFtFiSThQeSD2s9VYZ2i67pZqxMHWEnYOyEkqejckNiUxgTuiP0"
    "ewJLFqqSDwtEWw+5XRoM4NXqvLdSq7She9dzvgi70AkU5Ra6UNlLVC+G0R7AJiNfaAKjw6"
    "2bDMcYQg5pCAn0p9SYLpUR7EZN6gPUB2ZL+bwsScz2jA6h7ACtUh3ziY+b5LlHxqhnz+sc"
    "G8pS5fa+57lkPCu5RjVFOCljeH/beX+hhtME46TMAOeIOhiXQ1yKsNYhC5bDqtAoBdLHTk"
    "JSe8fQ2KLWYXAUzH7Q1taZFjbn3r02asL2qG1Hp4VNR/e5o0PTQMP9REJqQFTaA+8mkgaN"
    "PP7VScezsgfrhdfZLni9M+xt84yn9gzKTJOHsTxsV0LEpIBrH58rtmzlwS/PBZSWeszpgG"
    "I7XpPdQlrqqDvfHu/DtJ28nRqTFjZqTJ/VGEPCeHz934Cnm9B36X2htaBBcJra5979/N6r"
    "A9FLpahIi2qOzyd+wkt3NUawLHSC0S/OkrmON1ScpnKXuCtQH5Wj/zu+3JygCbQWTCY5xh"
    "aAbDZ1bLk+axe2XWOLDc1nMm3PgfVtDKuggasGXCZc3XaMEq5E7SGKfZaGOIU73oOzs96E"
    "VLMPWNNQcaLTKVvCVusIgJ3kpxew5c4gseVghxMmXmBFhxcNELqh7r1WMwc6jAL5hgajLR"
    "g5i8K0H41QgjoGhM/eGdd68i7jXcdz+xb2dXI9acnClvvwe8WFXUgVWkTuyJDpCTyHyczx"
    "RaAC2wJL95x8hmi1wNu9/untf1y+fKWDZhDBpj4LyJL6KkStXPEMm7aPbFoOW6U5FfMmBy"
    "9pqcEFKune/5V9XUJKxHam+bSw8YTtnRE+wyxtGxJFmHO2k+hic85m+h+6sKnTc07OeOoW"
    "EMJwGmwKbVpoQGy8vTlAR2Mxj7Jx1836QGc/3Bp+0HpEHhDdng3guuCmP92+OUTfsfcPDJ"
    "+9aHce3h1t2ZzfsTF7CI+hWsa5BDdV6hGsh+Dpe5RrG1x4CTZzBanK0VV4x802eyiMj1DP"
    "yy8SHtzO8LKOL9pluSva5dYQlmq0NFr8kiJm6du69CFcHczLIXHlOhiUQTg7PydHV89mZ7"
    "YsnpfVYU/VjKxPlNqHHFaxFSaM2BCcgU74SsUQVhMykSUsW069NLCiyAYLtpiALXVGLLTX"
    "WmBeVfGK5QxuYQYViyzoBqpli2WwUYErwPg6vmebKGaCauMbQRwIXqySjjECLwUloLiKt6"
    "BG2hWGj4CrqsiM+4TR6VxXc04sCHUATxqHkwALrgrBscZ4yK6tIyTgi9swSCx4cZQCEbgD"
    "RbEZuRgteO0lKJVaTAITrLBrFHomtVivZtWqhaskZVC5EXlIKYOyWkI9NaFKT8i5rOsPIg"
    "fwVotTLGhMx722K8WTXxulO5Y+4PcE8/1hvqmOw2uEi2qDhSAp0omaPYDlIHmQ6La0iCck"
    "zblHn+cnrfG1WYJiSdPFfe5ic7T1yPu/r8FnT3lp1Oyshia9SMRAeprhfA+Jb+2TrIbRfK"
    "Owrv05IewjrMnPtVc20iRlucBUmmE0l1tMdarhXbilugqwf1IiEX1gvkAqMZmwYM2YFx1n"
    "ofESIR1B4jZldBRwg3tXBM1GUaBexweD5oJiGjlZnECyb504RxlZITovBH4N0Eo5Is4sNF"
    "ZiARVTNxE+FmyfkDwFBSdMOPLlrtDCCuCpx4dGoLGlS6fQmqW/K4ghPI7TMutKIYJu+Pbq"
    "ZcIEdaEhV2Wqw6jCOiOQLDeF5gId99dnS3czDnhoBL71HDvM8xPWnYhkCxiCW4CQomsqXy"
    "kZX1g9AzSWSFCkyoeBerVPQWzfhfi5t57t2BihWVBHW4Q9riUxei5jNrPJk1h+srGe1kw3"
    "VAxhLutQylycqgAKjw5kLa6KCzUwg/FB4kGVm5Vtx2fT0OOgjV0sVcEAY0o+rxMvpjxcTN"
    "YwZvJMdX7Yn4xd/bVASy1PTxmWHwS4VfvkfeSnlCuDExTGXigPh5aUMfHQ2sdDAwWpcMdb"
    "PtYTIma4txju1J2sFk1m7khgcOev3fvvwBahyTwSljdzSPs5pGRD0EgXL69jQES5Q+d/0F"
    "vRZj2RlDLYt8X+9CgCB9PWOyYIoNWkYIhXRdSPZI4dR3//M36H8fTNmePjPnNMGBtbDICM"
    "tKEXnERXN/XvywsOSIcwqWN7jeoxju8HOFBP7fi+l844fT+/79m47fD8vmQZM9huwza/dD"
    "dmSJhoyiaa8u4A7ZVnI7cWdhXRJnl/VMW0gU2KPd6ZbwNJslWCY6RpRNSayJ8PnBJlU5hc"
    "WRYUxLLpxirPwqzcCKnK1QwkkdDLD7k207ksb42IhZ6QlmKRIDsGiScZEgwmZabg9Jgimm"
    "j3Q2Tg6MdV8eZU6m3uk0Dixuxbj84CYJwEskE11K0w/7d63QnAAMyhmtwT+VLVRBMgvBzU"
    "HdEQTLo1oVYQTGjBIl6es0kX3zFZU09XlSJUC7I14dfe5KgxEhig3bn7hE04hzY6yQ0FBn"
    "eS+6IOBedFOQXnRY6Cg4tSHtzqRIOR0OEMJM/2O+l2kW4wXBRzYG7PghtLGpP9Kdtxjcl+"
    "6F1tbMpne7Apq11LYzpLSmxAhuUDbAGM+fkI5ucyO1RjZIdmjMoCm/qw++VBhukcSkxa/n"
    "Zblt+ZDUuF3JqDCcgjXA6XUTLM1pvYycsLTVieoErD00kJpnQlQuew1eSfbBok3b7gTxXI"
    "68nt6uKCTnTusKtnl/B7Mnk6IhbG4YLq0UUMvdDADJUMt4XVgZ0NQ4PBg6JvFA/wwq3EWQ"
    "4EWdplInRuk/sLz2O2rIatz4n2JtNWNO3GRn0G8cIW6BkGlfqeQGc26m0m3N5AKgYsIZjE"
    "yLNdwG1Oxa03o44r60ZyEsFs0+BOFvgbgO20gnQZq9ihrGLGDWiPBh49+TTBNyEyOCNP93"
    "T9wsBOFYO3MKhTS2B7FK32Wa04dM8q4tA9M3HoHt+W//RI5mdSJbShew7yWb2u8VG9Lv2k"
    "Xuc+KBNWa+hfFPXvGrmhhuV3ch/b1Sw+WTlu4HjiHJo9hll8L15lVO4RF8si145y8nFC5H"
    "DWzIv97i86M2WGW8kW81dS1ExgfZ7AjI/OI+//o5wCbf+gTy2GnfErGLZfQb9GrPEq6LtX"
    "wXHOdH7l/j0wxgpOdcJbo6pznbUqtEs0QJtuwkiAC7lYMZssfX7n04U660mkUtFx69hGk5"
    "JtdYCDbOUpX8k+wdJa/BsBVQsy8/kCVGhrzdh9lDnlI/d0w9iApjYTKHOlkqLgbTiyoXi1"
    "nD+s29PdC2VxRBUQiRudcDyW4429pSEppPNWs/uKKb0nTVTpgt4Xjum6zOiw/KOmRqNJri"
    "hYYQWjPBZ51NCZPebj3mOmV9Say2JaaEhT+L42RRqxDtT3X+KaTgziuhp8enT1Sod/y3xn"
    "Oj8rUOH1nUoNnsZlWujv+tIO6WWN6rsH1RciqpcGSi6GNiEyQObO5cuXNY5qZanyEL5wL3"
    "OAtFw2QVgXHyC6e2GXyBaDQptd+WFpQuTw56XH0Z47OxnN6QmHXMz++H8TPFFA"
)
