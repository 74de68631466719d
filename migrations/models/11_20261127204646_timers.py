RUN_IN_TRANSACTION = True

UP = {
    "sqlite": [
        """
        CREATE TABLE IF NOT EXISTS "timers" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "kind" VARCHAR(32) NOT NULL,
            "subject" VARCHAR(64) NOT NULL,
            "key" VARCHAR(100) NOT NULL UNIQUE,
            "due_at" TIMESTAMP NOT NULL,
            "status" VARCHAR(9) NOT NULL,
            "done_at" TIMESTAMP,
            "args" JSON NOT NULL,
            "attempts" INT NOT NULL,
            "retry_at" TIMESTAMP,
            "created_at" TIMESTAMP NOT NULL,
            "client_id" INT REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "staff_id" INT REFERENCES "staff" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_timers_client__db73c2" ON "timers" ("client_id")',
        'CREATE INDEX IF NOT EXISTS "idx_timers_status_15024a" ON "timers" ("status", "due_at")',
        # What the housekeeping came by for every hour; what has waited too long to be said is not said any more.
        """
        INSERT INTO "timers" ("kind", "subject", "key", "due_at", "status", "args", "attempts", "created_at", "client_id")
        SELECT 'payment_closes', 'payment:' || "payments"."id", 'payment_closes:payment:' || "payments"."id",
            strftime('%Y-%m-%d %H:%M:%f', max("payments"."created_at",
                coalesce("payments"."taken_back_at", "payments"."created_at")), '+14 days') || '+00:00',
            'pending', '{}', 0, CURRENT_TIMESTAMP || '+00:00', "payments"."client_id"
        FROM "payments" JOIN "clients" ON "clients"."id" = "payments"."client_id"
        WHERE "payments"."status" = 'pending' AND "payments"."submitted_at" IS NULL AND "clients"."forgotten_at" IS NULL
        """,
        """
        INSERT INTO "timers" ("kind", "subject", "key", "due_at", "status", "args", "attempts", "created_at", "client_id")
        SELECT 'decision_stays', 'payment:' || "payments"."id", 'decision_stays:payment:' || "payments"."id",
            strftime('%Y-%m-%d %H:%M:%f', "payments"."decided_at", '+1 day') || '+00:00',
            'pending', '{}', 0, CURRENT_TIMESTAMP || '+00:00', "payments"."client_id"
        FROM "payments" JOIN "clients" ON "clients"."id" = "payments"."client_id"
        WHERE "payments"."status" IN ('confirmed', 'rejected') AND "clients"."forgotten_at" IS NULL
            AND julianday("payments"."decided_at") > julianday('now', '-2 days')
        """,
        """
        INSERT INTO "timers" ("kind", "subject", "key", "due_at", "status", "args", "attempts", "created_at", "client_id")
        SELECT 'receipt_unanswered', 'receipt:' || "receipts"."id", 'receipt_unanswered:receipt:' || "receipts"."id",
            strftime('%Y-%m-%d %H:%M:%f', "receipts"."created_at", '+1 hour') || '+00:00',
            'pending', '{}', 0, CURRENT_TIMESTAMP || '+00:00', "receipts"."client_id"
        FROM "receipts" JOIN "clients" ON "clients"."id" = "receipts"."client_id"
        WHERE "receipts"."payment_id" IS NULL AND "clients"."forgotten_at" IS NULL
            AND julianday("receipts"."created_at") > julianday('now', '-2 days')
        """,
        # No migration knows the trainer's time zone: by noon in UTC the last day is over everywhere.
        """
        INSERT INTO "timers" ("kind", "subject", "key", "due_at", "status", "args", "attempts", "created_at", "client_id")
        SELECT 'program_ends', 'program:' || "programs"."id", 'program_ends:program:' || "programs"."id",
            date("programs"."ends_on", '+1 day') || ' 12:00:00+00:00',
            'pending', '{}', 0, CURRENT_TIMESTAMP || '+00:00', "programs"."client_id"
        FROM "programs" JOIN "clients" ON "clients"."id" = "programs"."client_id"
        WHERE "programs"."status" = 'delivered' AND "programs"."ends_on" IS NOT NULL
            AND "programs"."finished_at" IS NULL AND "clients"."forgotten_at" IS NULL
        """,
    ],
    "postgres": [
        """
        CREATE TABLE IF NOT EXISTS "timers" (
            "id" BIGSERIAL NOT NULL PRIMARY KEY,
            "kind" VARCHAR(32) NOT NULL,
            "subject" VARCHAR(64) NOT NULL,
            "key" VARCHAR(100) NOT NULL UNIQUE,
            "due_at" TIMESTAMPTZ NOT NULL,
            "status" VARCHAR(9) NOT NULL,
            "done_at" TIMESTAMPTZ,
            "args" JSONB NOT NULL,
            "attempts" INT NOT NULL,
            "retry_at" TIMESTAMPTZ,
            "created_at" TIMESTAMPTZ NOT NULL,
            "client_id" INT REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "staff_id" INT REFERENCES "staff" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_timers_client__db73c2" ON "timers" ("client_id")',
        'CREATE INDEX IF NOT EXISTS "idx_timers_status_15024a" ON "timers" ("status", "due_at")',
        # What the housekeeping came by for every hour; what has waited too long to be said is not said any more.
        """
        INSERT INTO "timers" ("kind", "subject", "key", "due_at", "status", "args", "attempts", "created_at", "client_id")
        SELECT 'payment_closes', 'payment:' || "payments"."id", 'payment_closes:payment:' || "payments"."id",
            greatest("payments"."created_at", "payments"."taken_back_at") + INTERVAL '14 days',
            'pending', '{}', 0, CURRENT_TIMESTAMP, "payments"."client_id"
        FROM "payments" JOIN "clients" ON "clients"."id" = "payments"."client_id"
        WHERE "payments"."status" = 'pending' AND "payments"."submitted_at" IS NULL AND "clients"."forgotten_at" IS NULL
        """,
        """
        INSERT INTO "timers" ("kind", "subject", "key", "due_at", "status", "args", "attempts", "created_at", "client_id")
        SELECT 'decision_stays', 'payment:' || "payments"."id", 'decision_stays:payment:' || "payments"."id",
            "payments"."decided_at" + INTERVAL '1 day',
            'pending', '{}', 0, CURRENT_TIMESTAMP, "payments"."client_id"
        FROM "payments" JOIN "clients" ON "clients"."id" = "payments"."client_id"
        WHERE "payments"."status" IN ('confirmed', 'rejected') AND "clients"."forgotten_at" IS NULL
            AND "payments"."decided_at" > CURRENT_TIMESTAMP - INTERVAL '2 days'
        """,
        """
        INSERT INTO "timers" ("kind", "subject", "key", "due_at", "status", "args", "attempts", "created_at", "client_id")
        SELECT 'receipt_unanswered', 'receipt:' || "receipts"."id", 'receipt_unanswered:receipt:' || "receipts"."id",
            "receipts"."created_at" + INTERVAL '1 hour',
            'pending', '{}', 0, CURRENT_TIMESTAMP, "receipts"."client_id"
        FROM "receipts" JOIN "clients" ON "clients"."id" = "receipts"."client_id"
        WHERE "receipts"."payment_id" IS NULL AND "clients"."forgotten_at" IS NULL
            AND "receipts"."created_at" > CURRENT_TIMESTAMP - INTERVAL '2 days'
        """,
        # No migration knows the trainer's time zone: by noon in UTC the last day is over everywhere.
        """
        INSERT INTO "timers" ("kind", "subject", "key", "due_at", "status", "args", "attempts", "created_at", "client_id")
        SELECT 'program_ends', 'program:' || "programs"."id", 'program_ends:program:' || "programs"."id",
            ("programs"."ends_on" + INTERVAL '36 hours') AT TIME ZONE 'UTC',
            'pending', '{}', 0, CURRENT_TIMESTAMP, "programs"."client_id"
        FROM "programs" JOIN "clients" ON "clients"."id" = "programs"."client_id"
        WHERE "programs"."status" = 'delivered' AND "programs"."ends_on" IS NOT NULL
            AND "programs"."finished_at" IS NULL AND "clients"."forgotten_at" IS NULL
        """,
    ],
}

DOWN = {
    "sqlite": [
        'DROP TABLE IF EXISTS "timers"',
    ],
    "postgres": [
        'DROP TABLE IF EXISTS "timers"',
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
    "eJztXW1z2ziS/isof0lSpXU5cuIkztVVeTKZnezmZSb2XrZ2PSVBJGTxTBFaArKimst/Pz"
    "QAvr+IpCiJovFlJibRIPUABBrdT3f/eTKnNnHZ6TvXIR4/uUR/nnh4TsQ/UncG6AQvFtF1"
    "uMDxxJVNLdlGXsMTxn1sQVdT7DIiLtmEWb6z4A71xFVv6bpwkVqioePdgfwVWhCfUQ85Hu"
    "IzgqZLzyPu6a13640Zwb41G6MZdW2G4OXYAC0Z8eGfCHs2WsyoJ2TEfWKjlcNnaCy6PrUw"
    "I3BxfImuf//ocNWEoavrdx8+IOq561Po3vIJ8UaiV4bvyMixx7LP4Lrt3BHGx4gT10WrmW"
    "PNkG6KHCbf1XUeCIIX0O9uzTAfyD5W4l/I4YjN6Iq9Fc8i3xfE4mwc3sHsXnRC0YQgJgC8"
    "RLfLszM88YlFBF6Xz4fw92QiXtxHC7yeizbo+XCAPMpnAjrRD/FJ2BG00nfgl3G6cCz5g/"
    "SbyguITuEPx5cvquCCmxPK4ReonygurNHKpwIzFzMODxQ/MHzaDIuBoKo/Bo9ysXe3FJiM"
    "AWJX/Fp0Q1xy5+P5E4aWHndcFLYZWTMqfuwYMbyG9xIvIR83ww8AHtyTcMLDTmFGLT3nP0"
    "sy4vSOiIa+mC///kNcdjybfCcM/vzzZOoQMbTw7xPG1TiCqPq3QE30ZY+wnMXiDoiLsfDF"
    "QIo5yYIe9cTXE5SvF3Jun8jGYk7LP35Aw8X9SD4w8bmoJ8rro0D2g8d/kQ1hwk9GFnWXcy"
    "9qvFhzMXXD1o76zO6IR3zMCXTP/SV8QfBK+lsLPiqFStREwRGTsckUL10e++Imo+jayWj0"
    "+cvN6Pr9zWh0UuUb1ZcsgZfAwoGvHX79HbzCX4bPX7x68fr84sVr0US+Znjl1Q/16AgYJS"
    "jh+Xxz8kPexxyPojGMQOV6Go3y0P3JuSsEOCW4GekA1xjUGshOIf1mODw/fzU8O794/fLF"
    "q1cvX5+FkGdvlWH/04e/AvyiARXLtVrGg/GI8J86PuMj+VcG/ncz7OeDn5RKYS9+VAXsM9"
    "M8uBChH20vIdQnuwJ/jr+PXOLd8Zn48+JFCa7/c/X13a9XX59evHiWBPezvjOUt5IwwyJb"
    "G+WEkAF5I8iBzlAH47hMI4jTa0gVhHe5iiQwPh9WwPh8WIgx3EpiLFWxOgCHAv1Dd3hWAd"
    "3hWSG6cCu9TCgVqt4qEcnsb5HYH8hVMC6GuAhhraTm6ByUugR75VjHpFOQT4T4rjAPr8RB"
    "r3wGywe7TIH48uUj/JQ5Y/9xlUaRUic+/+PTT++/Pn0u4ReNxBEsX8tgdOlbtWZ1JNG/da"
    "P9nS/vGJRE+h83734WcHFnTgoAz+kiBb2tOzgN/nF8A1EC/M2HT++vb64+/ZaY8z9f3byH"
    "O0N5dZ26+vQiNUhhJ+jbh5tfEfyJ/vXl83uJJmX8zpdPjNrd/OsE3gkvOR15dDXCdhyT4H"
    "JwKatTMrBhNBrwtLgZ7C4P9sSl1n3TbzspbAa6ywMdGPVqWkNiUq2YQg69YR7GGEL9O8p5"
    "0xU1LW4+tC5/aMrtkB3mG/K94COLJHpgjCkbyvf/vEmMYqB6Pv109c9niZH8+OXzX4PmMV"
    "X13ccvP6VV1LQbpt4ClytuVrqmK13C+VXrXJYW7MGnsGubmfYK1oE5JnJQgFtD9UUVW9mL"
    "YlvZi4ytTExE+P3NtuqkcAsbdTPA/2u69CwAFtmTU+UeOxX71X8fYtE/uv2bF+0jxZsI3/"
    "necWy+WfB2T+9zXbMSrSy6v1CfOHfe38lagvxBvBL2ck11ml/ym7MgruOR66C/owL5RzCJ"
    "gqvR8328CmkCibklMBC/nChr6Fcx079+eHejmAUTbN2vsG+PCkD3KCc5O8VPWuyXv38lLp"
    "a/oRBvxef5LDo6QuN/EdyJT39OH9oBKZiafQXKJdge+US8MMvTP+oA9lF09VX11Fe06JJP"
    "6PftYPoS9nFcx5BKAGmG2pYz6TfVS19nkQappc9Og9XzL2/hU+BybYuV6qWvIMkZIDr2sO"
    "Nvu/39Hu+rr4Bplu2WUH1VvfQVJDjf+ltCdAN99GjPA0WdDmlMQU+o7slbEZQ24dhx2WiF"
    "nRybRADoF4/cUPGfzbD+rPr7prvrEbjz4TwF7hx74vxk6+5AOHuaKYxdCM46m+IXRuHpql"
    "EQwzegsotz3nSK7glZAJt+LtBFeCI0R4SReshbFSQg/4088kB8xAhhyOEy3OGb5sNLPr58"
    "HyDsO5wRdxrw7secfOdjNJG93pO1DDbA/t1Sal+XwNB3GFoseRCSsKK+LftZzah8oi+0df"
    "nIk3BKVObXa6zUUdaQ6TtmsBmgMjL995yFp9ihFbTvBW1w3w4t+HZH4uOsY9aPy/SP19a+"
    "jV/iJRa+HP3kb9dfPpeAHAilTfuOxdH/IdepdJbqGNol6AIa5TM8PZkHSYs8dJCe4cbD8r"
    "g9LOLmjPr1XCwJmR7557fcs2MfVVy7qghqQqYRqF3brHfsurLCkOYtfVdRbPSRAVzVbZWY"
    "WgV+q+ya0AKy13COOr7loCquiXWwtj+wlgGi0YE69HwVHqrjvrGNB+uFbtz8cP3FIwj8eq"
    "kMAegrBJtjn8h4fiQPt2ILI/ZbJD2u6t7CFUOBHHHkDcPdZR4BFQsvDtw2XqtkA4F13rHH"
    "A3G4DgQRp3QQhNEHgfgrCPJBYqinjj+Xthp5QIe3tKHhHCLjpz6dx8ImZCw+c8TUh2h6L2"
    "4LmGEbTQgJcyCoEBf1My7FER8tPZvCqV6+xRzBcOu2jg9vajUKlzfH+S5vYoOS47ycWg1o"
    "Lhk5o4dl9TCh9zaANiVldLE8Fn1yRWxwdszpwXDpu3xSjK04tVNJZEWNZWyzZSxciOrinR"
    "HshfF313ALvTPvPAkwv/eW88yZJ0nmDoR7CHX7ORAiDb3GvpwUMvpOdlf2tI+0qm8oaN+D"
    "+A7jGTr0KtE7z9C2zojJ0nG547FTeOwhnBE7cRhNMLdmuQt38cSPy+xo4u/VJrDjWDKwEY"
    "3otMbWGJPoTZK89rwxxsX5qA+uxhu3i69KWshHk3U9XAMpo8FHqBof5wF8nPGJaLycZcim"
    "PvRO+Tnj7OkcJ2eKXF3s4YyzurdJgK69gKsZRSvscZkWfIEVt3eFmUwi7qUSf3N6im5mBP"
    "l0he4o+DPBsaiyaRPsh8m1RVNwg+pXreglNM68fTrzjKZpNM0OaJpH/41lNKI6u8tm7SmI"
    "ztm57nTQgWhTc2pvx46HmOfs2KkI9OIdOxP13nDHhn7CLRYxKDCiinjIP6E4yfierMcI3w"
    "GJaAKCLLqnsDtF43iFEbGDw26MYJtAeIH9qhE6hZt1TTvzNibmbs3htB+qmiOqzBOljczF"
    "e3j9dFmHyJO1N8zbz2NslCSjJHVASTr0V2YMR0eq/uzNuPFlOpVqQkZJUjdK1SMKTZrrRd"
    "d0TpSNAuqaLddCw1n4jkUk81mFRFMfiaHmkn49tpa+TzxrPTZmiQ6aJbjD3Xr8sUCgdyrk"
    "RRUN8qJYgbzIkBTir5WBuJh6kxIzDJzaDBy5IGUhL0swHIr0SYXYc1bhYKmvs57EZXp4Rj"
    "qvQgAp5n9kVpSlLwORRjZe51CfCmd3Rq5Ps7w1v7U4zjj5i3XxshETMZjmYOqwkdAwnYe8"
    "5bis1FZCbo9FtgL9Y7+74Ja1tmoYxU02R5PNcQeY7fSwq3Kq5p12w2yrJcfdqM2Wx13wBM"
    "yXjEN2LWuGmLgzofb6UpxxqcfFuMojMAYfvtAlEWbKzP90PKH8lBH/QVwFWyDcZeNnAySL"
    "fvscjskY6RyYMkxZBj2HoczK1aDv6+rl4meKtdFfq3rmvipQfufT5QLO42qaydeRlcjDd4"
    "L3g2xlsli57UCpch30rBtod4e4CJwDa4a9OyjHnnJi8BVFLqX38oQPTw5+svRoSMqChgQa"
    "iJ7YrQeuE3gYmQu4iY3wlEMsN1oRct+wDDhfyqGGOueB/c93qO9wqU3uM9a57GTRM1PEXs"
    "4UJTyKaLCrD0F8hvRISdv38U590lnoiyMuYiImE1fzwArmuLnAl2rQkdCha9R2Xn9O2Y7C"
    "LSRzCNwc7BkX399ac56G/HzrxeV8+OoiXE7gj7IF5PrT1cePWSxjWkotr3lSzIQFpc1Cmb"
    "CgSBnKYrx5zkbSe7Q1L4hnA2R7QfxNBcDfFOL9Jg035hzU2DoWuLjI/taFs90qIG1GJ48m"
    "ZEr9HDPRRuJHUtgQP46Q+NG0LKSpB9mOan8czLbjrQDp+3lJE0vqPwYCvQO3RaKm4Q2a7S"
    "Oo5ezxZoMfkzQpxro8xIehhnZsQNtWu6ULoLbSFZfqEap7VrlMnqvdcDiUm6wmrAkhA2tO"
    "wXgIZK9dbTkUMZB2kJbfMXx3lc6BBTkYtsS157kc4p9rBVQXUbHNLXGtXrbzSJFN7i5VsI"
    "04VdtiW5mddazYJhSiCthK5bUFZPtW6DkNbFzJ36KePXRTkEznUZfV3iVfLvjocwhzsfWg"
    "mDEXJ4Y24sx9oh5ZKypZUBUTMbxmKnPNAjv2KRrjOV1qjlpp1Jgs20EXxBvJYHvR/HZ5do"
    "Ynqt9LGc0GVyYTIc4dV1fotInl2OJ1gS2nZsOlZKpBT2GFj6l4puTy6ZeExrJDqOzBlpO5"
    "w3lU1iNd0EMy2jDSZYYlnY9hx45n5XGgnqdH3qIx5B6NCHkSCNlYsvxkbdCx7iii5JEVYV"
    "yXB0XBbTY+hX9jRjUiqtIJvAdcC6qLTCh/IqBceao46CCQGaMZdaFYqEduPfmmkHwIPjcx"
    "KFcSNuDKoegWvhc/WxYjcQl+EI8ay0sjuCShkRmMZK0UeBRUJxVyJtrPRPt1jja363g/E5"
    "2zQxOE2jDqmSojmT5BasL6Dr12tBzWByEGtBZFLpLYo4dYwOExnV9g9xg/v6gA8vO0TypC"
    "GW4dF0suo2ocNUku0NnrTOu4TCu0zw7lFxhWSZc0LE6XNMykS9IngizAxYT8mIgh5G9RGl"
    "vM4AK6WsmeGBfq3ex++bLK9H75snh+w73Ugh07gmeR3kzuSIkbhkeXGR7KYtNwqJPCZqC7"
    "PNDKEJUd5OKMOJFED/iQ+06GE9kK62xWSSlTkiq9W+WXpKqDcCcqrLV3WjurROyFZsUntr"
    "MstTdha26wMWTkzd7Q5b3BMLkf+fibDLA7MJ0H2nHdkkwZOcPjy4IrHcb1cI2LmAmbg6lO"
    "t1QP1aSQmapZWGPKUN2lIE/UQNxBVm/XloZd0XppkOl6WyJf0E9PcY3vNRVg9aPcdO1wT6"
    "snu+vYylAV4OS2UwHiSKtqAeWes9IzGmgFfBNblYF4E8R5O/sWjF+d3zCL+6Pm++aETmyb"
    "S7RvYRN5ru0tMfoaebt7gtEeeOMlJdiyW/pGFvn2hdj0Q4PqpileeVg69RKNo2wwAcuZz8"
    "hcccCDIiVPY0zzZ0k+Nmb3wAiXjHOxScgsp5CdlMVJ33O8lmVbJ2vdOciTB+KjmXiTCbHo"
    "nABlG0Sk6iWfDn8F788csds0yXia1JBjat0+M50aDrbhYBsO9tGg3Xp0vSmscmIY2B1YOd"
    "ourKI25yzAZWWaQhHDSqnNSjEZ/w67pNAlt5t72lPShlPRaZ+64VQ87vE3nArj9u8spsZ5"
    "apynncW1gvO0ik9k36XWuqlM7dma7SyI63jkmmO5SmWN2YkGg1Jbtm46YtC2sSlbXzJZMb"
    "plkZX/z8BaQtzX7XtXAbv9mIjSCthlBWD6VgF7H0nQqUuXtbLMRxI9NBC+roDw60J8X6fR"
    "NbWB2z9COWxkuZSRPBPghtrAkZwpbraL4sDqQLGlwtq3TLSJyUsetgdIqp7vH/oF0k6Vek"
    "16ylPnIz5UiSIfo141IqNcIfljoR6w7ksmEYTMguqTUfkK4wWBx3/engCN5FbI3y6HZ8OL"
    "H2MphJFF5wtYx6S8ZKmItlBDl0Hjf6vWf+jm0EZyX1SCQ8g+eIrGto+nPEiNeOup2YFWM8"
    "clkIlPFiSWbVT6wzDjofwZmp2ij6eKKJPOibiaUUlt8SgPUjfOYL6LduNbTyUfXM3W6V8D"
    "vBxop3/pgviMek9YmGDwLbyd+CVrSEUoCw+TtXjOA9GZG22TQLCDR6V78bPyNczN+ZMC2R"
    "7qmlUy+xQn9snk9TkGitCeTkrtE4QOWMV4W9fXZOm43PHYKTz2EK6vneRSCnewWhaCuFDv"
    "cim1nins6DLf7Q3rlpPeBapRneUlLmOSsjVfSBxvpNTMuuaEuJwxJ9SolX5Ysm3Hpnv7SR"
    "tkFfTmGdGS4oaj1WWOjthixal/lLd2wTDnD3FCqGx8ezW2MF7pOoaeXRe7mMhjRm7qeA6b"
    "NV1jUtJmienyEmNooI97/MXNGa3JWEzIGCUtJzLHcGt3EWZmauPuAlYZiC3ewcOOnx95Uw"
    "hunqiB2DCYD8ZgNjUyd1cjM/Gxt4Dw7+n++olz3hpZAW2lY7UAc8/zFCV00S3I+DTMLdSc"
    "uNPr/EQr6t8LkLbkNn1TvfRoy9opsym5RubwmzKLaDHLKbEQNec63cyAlMRWxJc1WYOUOw"
    "NFD1qKwfFlZdLgcU8YuifrS0liesDukkSMpwG6jUVux5lQii8VUGXD2qdBn4rxJC7Kuq3i"
    "aDtAFpT0Izaa+nSOzt6iBWYygQ9y4R/APVK8J7jElvM59tdQXRXujuIZgpJVVmH22kjfj6"
    "qfupTei+uYXyLHZujOhzdgVOCCqAsAyOep8qsLwuWPgKcJrJ0HMg7K3sqMRclHgJCn8T1F"
    "yQq3Ub4hgalj68K2cVzk0ErGF7CuYCG0k7VuwwRJwN0KC98mxA3DqoMMq+KqacVhpcVF05"
    "qdyXoA8BES98+OBFC1tNX0sUdCe3SwB9P2aP3revfNYl1MJomJGK5aYhjaoJiklIicj6Ak"
    "dU2OcG9Wl30nxBIvASaNBzHV663tOZLGBF+CcDNvYULYeAuP0FsYHiuazoCkuKEGdHqwDT"
    "XgcY+/8WIbX2B3LP1VfIGV0u6YRPt7t2MHKfdzLNixbPzFtut44v+GEbpTiH1VkbIzugLb"
    "rOjFY1PiD8Jk7Cvq29owa4m3RCuHz5DDT9FXKeETRD13jWRid7GQElvbqZUrVRppPbCqKs"
    "usMjjfi+XVg9BbaxaE1MKdCXGpdyceRosMrqnU7rEj4h8pW2wiH3zSr2uSwHdsKxiUWHmL"
    "42jzce1x7GzLeVrg489VZIrBjYn0EN/hy5dVoglfviwOJ4R7OSjXzZuVEOpdpPJOcJbbVB"
    "bj4qTkoUAP8C07YfUsJXnnlpCDWHWxO1nO66wooUArEeCHxjxZ32BYYTU5HxZXOBhmEh8Y"
    "I48x8hgjjwlV6CqsxnZmePRdhrYSj77YLrlLq9s14Vz9xIzVLbg1KLO6MdWoudXtm66iGO"
    "aVEz0ix1NMRnFvgNjSmiGsuI2LZElHZZYLCjGiCVWsRU7RPSEL4J46nBF3ui1hsWaOoW2y"
    "C3XMnLWTNM/F5i3J/q1zbA0FzLG19rF1udiikFNS2Hjpu6bAZ3SiA+0vMrQob3cJYo5K9p"
    "awyRYJV8F3A4lEPURXsL08hfewYYe5+vnTh8+jDz9fPztF13ROwCvjkzl9ELdh+1A7jk9X"
    "l2jmME79NVJJS6F8r/LqcLpwrHhMgLygq/g6vtzAlIco2J6cwM8j05aufMpV+MFAeYVWYm"
    "OSYQgqcarqj6koBO9uKTCGlK6uC76mG6FEgH/xCdPOpLDNyJpRRrx4EEGUJVXdk8x+eJjh"
    "8nfQy8P10Na2KKYE2zl4dwHqPRsUfVqUR3Vz0sNAtocuoZZdboetn9IhF9Dz8yqatWhViK"
    "28l1LvGPHrIhyXMabxzabxYMetg3FcpodrRBWMiyEuRFjrNDnbYVn0UI70ofN0VtZgDxk/"
    "JBMENj0aJoXN0bBrR8P4QE9cat03HeiksBnoLg90cFSteZ6ISfXI27Tv04SyKjT7yJLC5i"
    "Pr8kdmmBKPb/xrGFpjJ1/KSSs10j7TI041XJ5NCJa9VjAK6vX2FCeTlmoDQLou2MgU096M"
    "Fcf3xBvB8mXgqgCXCRTbjJHjPThb73bSXfhB9nSEFrJKOGHLIgtQAA8A2DHOK9CC81Lc1E"
    "HpBvroET47d+XrGVXk0I8m3Aa3fnySN3TvC5XuXjm352LTglqiVEZdQlYzBj70qeMzroI4"
    "gQdwir5AZCZ44q9/vfrL8OWFJoghRsTZC4qU+iocU3yGxi3eRbc4BeVkhtmsjr8lKdU7Ut"
    "5FlZp/F8U1/y4yNf/I9wWk/2xmxUgKH8qKYexVlexVS9aY/seMSfIohtiYJM34wxBO1jUD"
    "uNJyJogrx7Mjl8G60CaFeuRW21kQVzgXsyjvrNhB16Zu5Tiu9IdbIZZLz8g9otuxCVwV3O"
    "Sn261ILi6uv38gXm4KpdjdwYbD+R0ZkYfA8NswpgtY7NhDsh8kHTlhXvm3wGuXj7mEtPxt"
    "cNDJQ24gYjW6bijcu5PhsAqpdFjMKR1uDNdSs6XW5hcXMVvfxq1PwtXCuhz4QK+D/o4L5a"
    "rrc3x2dWp1VobmnIU5tEAXr8mRobvRagyxTXwm/ghLonCKZuJxMgrIEp2Iq2NbrL2Yj9+i"
    "le9wLm7pGFyZAQ+r05c2l1pYbIMqAIotJ/9LLJXWTobhqoR2eEKXHD29XZ6d4Yn2I14+H8"
    "Lfk8mzARrLeiXQPeQnC3LoJeuQrIJKKrYsQiJeVOXO4/LCrcBZzAPR2iWM6ccuXOx5UHTF"
    "I6tTNFb7zVj2OpZW57FM0Lea0TlIWNCp77EBcqai0XpC7TUYiWULRgRGnu0CbjPMbr0pdl"
    "zR9woDBDrgyifcXwNsFXewRBY+8UZ8KYdVYb+/LHxljL+e2aL3wvQz6foOEnyhF586+MZE"
    "ehdE1L4jwKQ9UNFZZ5Wis85KorPOMtFZes3PwLvRJhsJGudKpy2v0f7e5FgaSe9xoRIqoa"
    "1Tvuz+s3pT4aN6U/hJvcl8UEIrbPhFRZLGl9XlLwr7d/VKWun2pp5VYoTbqGeFxRlxvsgj"
    "hxaeLOIivSlf1ZonKThKNli/4qJmAevyAmac8Y98/A+SSXXzB318JMGEmg100po+iFDE+C"
    "A6mEO1WzO2sue9ZgbVML+Z8blv8OmEX2unfDrfqH9Pl7nu9uDWoMyvs1KNtuHA23gNXhmM"
    "oGwiZcRGOiIpzPoWVHPXqeDIWtPhdV0i0cFYCC/FmKgEq0r8CYOuGZr6dA4q9HhFyH2Y5e"
    "4T9fSD5QOwONLb2EfQ5hIRbM3Ue4HLBsurxfWL9PP08EJbOaPwOlPByFDt90m1hxHIoHo9"
    "x65bCK0W6RNP8Hz46iJEFv4oA/X609XHj1n9JJjTSShB1c+HMWhfpuAfIaIlwIFqnmfMyy"
    "vPXIxbTORRQ2fOmI/7jJncUStui0mhPi3huzoULaKY7W2pWZWjv7sGcVUNPjm7OqXDXxHf"
    "sWYnOSq8vlOqweOoTQP9XV8yUabdUn0fiM+cPN2jmPkQE+khc2cnBQrho6qBsG7eQ3R3wi"
    "4RT+S5NrtiZ2lMZP/+0sNoz615RjN6wj43sx//DyZ6uEM="
)
