RUN_IN_TRANSACTION = True

UP = {
    "sqlite": [
        """
        CREATE TABLE IF NOT EXISTS "broadcasts" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "status" VARCHAR(7) NOT NULL,
            "segment" JSON NOT NULL,
            "content" JSON NOT NULL,
            "source_id" BIGINT,
            "question" INT NOT NULL,
            "running_key" SMALLINT UNIQUE,
            "progress_message_id" BIGINT,
            "refusal" VARCHAR(200) NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "started_at" TIMESTAMP,
            "finished_at" TIMESTAMP,
            "author_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "offer_id" INT REFERENCES "offers" ("id") ON DELETE RESTRICT
        )
        """,
        """
        CREATE TABLE IF NOT EXISTS "broadcast_recipients" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "got" VARCHAR(9) NOT NULL,
            "broadcast_id" INT NOT NULL REFERENCES "broadcasts" ("id") ON DELETE RESTRICT,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_broadcast_r_broadca_bd6d0d" UNIQUE ("broadcast_id", "client_id")
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_broadcast_r_broadca_223b62" ON "broadcast_recipients" ("broadcast_id", "got", "id")',
    ],
    "postgres": [
        """
        CREATE TABLE IF NOT EXISTS "broadcasts" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "status" VARCHAR(7) NOT NULL,
            "segment" JSONB NOT NULL,
            "content" JSONB NOT NULL,
            "source_id" BIGINT,
            "question" BOOL NOT NULL,
            "running_key" SMALLINT UNIQUE,
            "progress_message_id" BIGINT,
            "refusal" VARCHAR(200) NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "started_at" TIMESTAMPTZ,
            "finished_at" TIMESTAMPTZ,
            "author_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "offer_id" INT REFERENCES "offers" ("id") ON DELETE RESTRICT
        )
        """,
        """
        CREATE TABLE IF NOT EXISTS "broadcast_recipients" (
            "id" BIGSERIAL NOT NULL PRIMARY KEY,
            "got" VARCHAR(9) NOT NULL,
            "broadcast_id" INT NOT NULL REFERENCES "broadcasts" ("id") ON DELETE RESTRICT,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_broadcast_r_broadca_bd6d0d" UNIQUE ("broadcast_id", "client_id")
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_broadcast_r_broadca_223b62" ON "broadcast_recipients" ("broadcast_id", "got", "id")',
    ],
}

# A version before this one could not read what its outbox holds of them.
DOWN = {
    "sqlite": [
        """DELETE FROM "outbox" WHERE json_extract("content", '$.kind') = 'broadcast_over'""",
        'DROP TABLE IF EXISTS "broadcast_recipients"',
        'DROP TABLE IF EXISTS "broadcasts"',
    ],
    "postgres": [
        """DELETE FROM "outbox" WHERE "content"->>'kind' = 'broadcast_over'""",
        'DROP TABLE IF EXISTS "broadcast_recipients"',
        'DROP TABLE IF EXISTS "broadcasts"',
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
    "eJztfWtz27iS9l9B+cskVVqXY+cycXa3yslk9mQ3lzmxz87WHk+JkAhZXFOElqCsaM87//"
    "1FN8D7xSRFSRSNL4lFogHyAQg0Gk93/+NkwW3mitP3Pqf2lIrg5JL848SjCyb/yN8ckRO6"
    "XMa34EJAJy6WnoTF8DKdiMCnU6hwRl3B5CWbianvLAOHe/Kqt3JduMinsqDj3UEVV2TBhK"
    "B3jMy4T6jrkqnrMC8QhM8IJZZgdwv50yLPBGPEmvDgVDD/wZkycRpQ9/5UFxDW8xFZO8Gc"
    "TFZBwD1BJszla+IEp7ferWdNuRdgPY6s2WNRq1QQmwZ0RGTrwZwLhu168kkmq8U72T5f+V"
    "M2dmyUXM+d6TySlSUd+aB0JQX9nwSZzmkgr5A1FbJRi89mzNdi8gbVT6YfzGXUFiTgI9ma"
    "Taz/XTEBMFlE0I28DhLwnFTcwy9GJLSOx3wi+IIFc4neKbH8lefJv8b3bAPt3HpQUMiujM"
    "DEeub0gclW71YetkV9Rjwuq3+Q1T2zZo7niDmzxzQADAVXQrIqWU6jJX8vuAAoraXP73wJ"
    "wFijEEIDTYfAOF4BMFirmPO1IPIfOUR8wMoRI/kebLYS1LUUUDfMZXc+Xcg3cexbb60eRF"
    "bA+X2qGXhJj0+4vTmF8bfyHIniOOB3DB5ejq6//yEvO57NfjAR/lzej2cOc+3UsHdsqACv"
    "j4PNEq998oJfsSAM2cl4yt3VwosLLzfy5byotOPht3LHZB/RgEH1gb+CbwBGvf5gws9CPW"
    "lcRD1iQsZmM7pyg8Q3MxnH107G46/fbsbXH2/G45M6X5m+JL8BgcMoEPj2d/AI/3T+4uWb"
    "lz9fvH75syyCjxldefOnajoGRgkiPF9vTv7E+/LzUSUQ4xhUEdBgJfLAfphT/6O3WiC6n+"
    "QjUW/KcijH0hmk5StkkQ5xrYI6vBBjHU9SEbC2T2fBya7wXtAfY5d5d8Fc/qzC9j+vvn/4"
    "y9X3Z2+eQ3NcTqpqvv2qb5zDHQA/AbaaBvNo//v1t6/F4zghkoHYdqYB+X/EdURuUHcF9Q"
    "7HdQWwAAbUvBDif90kos++XP1XFuwPn7+9R3DkzAdTXljB+wz0emlpAn1CxEC/BfTR6pwH"
    "/71zVzqDp8Qen8gLgNfzdF9w11P52/Pzi4s352cXr39+9fLNm1c/n0Vzev5W1QT0/tO/wf"
    "ye6pRwwo/RD3WWAvA5l/qNV4x+UiwD/kTK7WrYR1f2O+7ff/v2OTXu33/KAPv1b1/ef/z+"
    "7AV+BLKQE5TgnVD38pBfL6S+VzriM6KdjPk+KC8X529eR2McflSN6usvV58/52Et0GibTS"
    "clFZiJpe3EovcDxapjyQCPRfaoL+5HVTw/O6uhLMpSpeoi3stoLT4DNOSuLw/z324+/CJv"
    "Bs6ClegvKeGsCqNFT8M/dgb/P89W3hSwJfbkVG1BTj2+/tdddUtFL9x8+vLx+ubqy2+puf"
    "6Xq5uPcOccr24yV5+9znRYVAn5/dPNXwj8JP/97evHrCoUlbv57xN4JrnR5mP54mNqJ5EK"
    "L4eX0qpTQP3W/Z8W7qD/ezbtDamjE/adFj2dkTZd3eeuVga3Qv2lVHlJybRSWfq2Ce3Grh"
    "WjinbcZqAmRQakBm4FKRhfZ/eFlkKEKw/vr9xnzp33H2yTMxVmQNXHFt/Ceo4L3T/D4RNe"
    "jR/Rp+vIXJ0aVfLl5SsztVX8LmeO758+3JwUzAYdwHod0NnsCCeCurimpsASYGH0Tuj0fk"
    "19e1wyjH02dZZ4eFWwf9Syv/7Hd+bSEvNH9vTte1jhgMBHJPk5TyCYwjZ/a3G+yF6hntxm"
    "27ptaKkcuarTzRS+NY45x+kebnngqQ44yXrO8dyMkzuGp4NhKyPC5ecYnbmVHG39PfFYau"
    "SqeuHHH5lzr3+cxPjlxO44vj6Iyf/YjyWYMuTzR2hr9PTLhGP1BAvL98cffzY6Wqsypgzs"
    "dG0vlpPyMzjduW0O4LToHq0pS+bZAOmueiRlVHlbw6TyttSg8jZrTsl+VTUVxayYUcALFP"
    "B4YqsPbErGoPq4Dj5JUn62VBhT9KEjg7mu0pj9cmso5GpMdoDvB3dgSmEW3NTX21gj36WG"
    "qaEv0CrjTinXJDW3bQvlccl8wT1gWAETarbyPOYqhptg1J/OLTLn8j0IPJwYkZVgPvyJxK"
    "/lHLhcM3mf2YorZ8mqT+UgZnDRuiTXf/3sBKqIIFfXHz59krqouwHel3w0xrwU6wuJa/q6"
    "7dwxEVgkYK6boclpcpjrPDAkk+lnB1KYIr+tNW8OyWHvZFtSCWXTQFjRHcWC42TCiJAAXp"
    "Lb1dkZnUh1nEm8Ll+cw+/JBBlhS7oBWgt5cT4CmhtQ5UjEIcOKFG9MkehkawFfOtMkjQ0v"
    "ALtP/nB8xV5DuODmhAfwBuoV5YUNWftcYuai5u7BC0atzansCK7qQ0qgS727lcTEAohdoM"
    "KFZLefBFl5geOSqMx4CnTEFCEQm0M2n7qHcEJjqm45Fwk5jwCRL3wVj61ltxC4DC/kOjNW"
    "xKRcMr502SkUQyKlrgw6FipL1BShwtcetCoBVdRBxXNknsYEEIBK5Mu7dkxaJJMNATvxSL"
    "+tBhAGHRAw6VIOiE3YM7fet6gPuPcgRz5unFVfCDBKXBJrTZ1AyPeWE2bqGcjM8WXz4SCc"
    "wkeAIDoC2Y/UE/CQNtmw4B2xAnovX3aysW49dQfxW+Ad914kewEGJQPuZOLh7zjDAYpPpS"
    "mdKDiWbY0n8vvy5eOpd45R0kxM2SSgCDdgd6c+Beq6snG6ppsxQBjzSGN8EVoEWfaKqpUT"
    "9e0ghRXfoyY1MrVFlG8RnWKrv+UHBWDpU4At94qwJpa0lhzE+96VPpUt6c4In4GeyxoTKD"
    "KCg2Gn7Jk2gTPeGH8V7vnLTviSUoMjT7x+WWOj//pl6U4fbqVhxjmqKcopIQPyoyCHimsT"
    "jJMyrSDu2blQGuOL8xoYX5yXYgy3MsQ32A80ATgSGB665/UoVhUMq/w0ofT4ZrNELLO/SW"
    "J/INfBuBziMoT1TqlA56iiIRdIH5qNXNsQcEgWsiLPNxnVscTw5o3uV76iDVdzel6uCsPc"
    "6jNzK2lvadHhWXHT2f3v7NjI0aqzY3HT2X3u7NBA2qKjk6Kmk/vcyROXT1t3c1rYdHSfOz"
    "o8K2po30xIDYgOvG/zJvfveBC01ZGy4uZD6/OHpk6z8918w36UOXVHEgMwr1Z15cf/ukn1"
    "Ys6RPurJz9++/ltYPOtdn9l0Zk/3m01wheJmpms706U4FY0sLVnBAXwKu7aCa7JJE5gTIg"
    "cFuDNUX9axfr8st36/zFm/E7SMFmt1RnovS/U+z4eHtFIjzaWh7T2SMRb3Ghb3LJGoxQdV"
    "VIVRgPv8WUXMryYLU0rILE3FS5OJfPG0v6wk37AmAzApsqNtzfERAZMLlCLPNgM1IzWg7e"
    "KufHRwGOYRbuw/8puzZK7jseuwvqMavXWdSJIfbQ3vnHA4doBvXYf5no3eusBmPtwtPObT"
    "AaSNx3yxx3xylEoVnm0JlnJU+iorGipIC/7QDUjhRDlUoCAI+dhnGJFzS8A+y6q+q5qGit"
    "ZitfW392U13K+Or4IJ/7EdPt+iOoaxdKb51sozccsh9JuqZaijSIPU0aykwRr4xIQBaOli"
    "W6xULUMFKQw77VHH33Ya/2uyrqECpr2rt4Tqu6plqCAJj/P/23Y4XWMlg4UoYMttAZJVDB"
    "UeOJrZDp0bWcMXRb0YLEjOgtkhv2TLwXQDdT0BvPwOcDpC/5xSfBqFhYmhtFlAHVeMgZNQ"
    "Dug3j91w+c/jsP6i6vtdVzcgcBuH0UEbVGkondBC9Vg4nXFkE2sVU+d3zEsGFltyz9gSgr"
    "ssHEiTNpEbWkJ1uMZ3KmaNCt3oYfgPwZgI88v9riNzYHgYfB6dHY65szAMjBWwH4EFWeBk"
    "rfcQ/gOTsd2tcFN4qbKhkeUqCCPkrLlvCxXbg2OLPuaMc0pjQlbF9EiFVDJhNXp26DMiVW"
    "E1fhRMPOVE2LD8IByI902EhW+3OMFOOesiKTM8D9fuCRiIl5z4CvST8pRpKaGtkqb1DO0K"
    "dHeTrs7QX540/eUwSSJ69tGZELV9RbWC/mLip9ZlaNSJn3rQVBE9mw7q4rpdpohGBohWG+"
    "qIr1C6qU4yGh7dWC914fab62+Qap0/sEzAWvIdYp9C+EsIL0twcyuXMGa/I8jaUveWLoVM"
    "4nLLG0VfxbC2Kgip3HDbdKNi34aHho5tjeTmOhSElOGjMBRqGBd2jVneZVfPHH+hAorCBh"
    "2e0saYnxDWVKo5QvYvJlaHbXq8HYcBb2MIWSfA1OVQULYq6EZWvUmaCdayWleu3kURVzUQ"
    "SlxYz6HRmc8XiagtGPITfWDioKa65jm1yYSxKA6wirCjsLuE2J8rz+ZgSlBRTAmMMV3W8Q"
    "GeKTM2hKdkQ8Ch1YL4nJMzyl8B/Zm3gTYjZRTAIpf/9IzYYsNaUIPxe+rz9jQx4zSOZJsX"
    "Nea4x81x0UTUFO+c4CAszruGWyq7RZvYekmZIuEBQt19CNZ4W9BgXU4LGX0nvyp7+mC27o"
    "FUWH4AwSjMcdShZ4nBHUdtewIyWTlu4HjiFJo9xAnITk6pYgNMk6Gflhre4O9+iVSINcf4"
    "4PN5h5jWA7UK1RysExpM54V6RzmwSZkdDd29mrR2HLcJTJxjPmug2SUkBpNiprsTTEMLeN"
    "J2F3OCvYuvCk+VGkfGCKXMBjRG1fACDsALSA5EwwyoQjbzofeKG5D0OCggBmQcEspZAUlP"
    "iG1y2IbH43NO1tQLMHHmkio+PJyZQx5YL5O7NeCn5GbOiM/XKtkmh3NxlRCVUT/KjyqLAn"
    "VAP2rNQ25zFr3Ps2ijaRpNswea5tF/YzmNqMnq8rj2FHq07Vx3OmhHdKk5dbdi/4rZwf+2"
    "LFquo3uVa7XKLz5eLbd0jJMrMeTC1knHqScfV+cAj1Jr48LrCGIhr8yC25RYsrDjWe+Quq"
    "cc6WDpVj5uFJzYyJTLGpC/95V78pG4D8w1tlgGGwI+TKMo5XVYWPEAC9h0OOnHr3yKjQOr"
    "jlgSGbqxVKvAsYsL4R1IMg8ZvKvc6v5+gvXh2IdXPPnD6A+H1B/CzqhrWI17b3iH5jvICo"
    "tDPAfv9YK6bvmheSg0JCvQxfmb19HghR9V4/b6y9Xnz3kDkCPGRccrldHRI5l20dH7uYMu"
    "wqzDGOk4mTeZFCIBc0r4+CkhLMdjf5XHt9oLWYsc6znhvskeCFlRHuNHUC5MXmxQTqC81V"
    "apO7U+GSOzQLPPhNAsV+5zYTtbGuKgnshyRoScXImQu5xL9VM+HLGUB8wd+NNMQFDE99SW"
    "CFRsTDdkSaXddQXhoDYT0N4IXVK/brCKUh26IQVkG+5Hz/ToXdEUylXr5hmnDpFqam+Yd5"
    "/c29g+je2zB7bPQ39l5jx4twDvzKq5N1VJx+f7wJebIlUpebtSVQpTUk750tnCj/kqsnZK"
    "RYiCJTQAO6cKGxboCGKeLdAxmHtMGUEl/g/MF+hkDPG9hLyy3IzwL48HzlRZPddaA9uQtc"
    "8DhibRK+KzpbuBo1EnUCee8k9sKVnrTyJUw6psl2EPSwWNQYjfZKLOrWyZVTlBB2bO3EsK"
    "0EqjZ/GyUdUFCaEhrRt7zsZa9NU06oaSCkyXtO4SNXk2NKvGQofOOnlUllWzZXnaW5a2s9"
    "5+JruhagKppG+zWeN0hZHIkFaZXW0YF3Ew8C13jJ2HYu8jFyb9ZdegEYuQ+7snDnHfhm9d"
    "YJPfbb9246viQN1hOquK/fdqm9jcVwS5G/EZRRRZS9OGkfvrcbLgEEts9o5YGLbbwj31KO"
    "QOI4dIyC28FCPUlfvziu1y0iQSMUewVsP7MbyfA66BO+b9qCHeAN5IYABxHUzOcbOJMuc+"
    "x7BCmHOfQZ/7fJvNUBPLqZrqRqWuyaFIe2Xzmi+YcjmTiuVktTkl1tJ3gNEudUeVFYb7RH"
    "Z1gBForenK95k33VjGy6yH2mLgBG6zaHahwOCoQ6/rqDOvy9WZ1zl1JvlYOYjL2YoZsQHo"
    "jfumiOKE1MwOG4kMSYXYsw02nOob7T4TMkPcgNbZf5ZvP3MzyspHQsPYppuCQGylozsnN6"
    "RR3lkYErmdcYon6/JpIyFiMC3A1BFjqWE6D02PoVNyezyJDvWPozqIbkDcTwRf8zm1p3Tr"
    "5PHvw3pqdEnPHILKNoLpWUFFut02bbyq5QhnhCYgpdwttgYr4eUxFMx2ahRYBRP+46TIKq"
    "DujCrNAnGZLc0CcI60WIkAErFO50TIOxNuby6JJfEIZL8qP3PN7QQ3d3SDeZZ2Vld3hfUc"
    "yZ/gIqPYokufA0sM6Z+YHyfKeqNccfR9lZAG/NrlGuJDwCFLZ9Jh5M7nqyXYLdQwsyIP+u"
    "iZ4PnAbv/u1rMEBVmdHifkt+aIq/r4LND+P/jQ2tNnBrUw2wlEVI1uRh/YyYvg9a8CB0jR"
    "jKtQsObE5fwe7Snw/CFw6DeE8X40sFBA1iRuPXBQgsYgToDDbEJnASQPImvG7tvktBEBDV"
    "ZCH/ZF1lbf4b4ToO6+zzw3hk/b7Q7O8Gl70xUJ6NUnnYe+PNp2QsSkfm0fVFs4biHwlfuV"
    "WMjQZhvQZpNLSG7L/Xiij6T4/uaaiyzkF1tPLl0E0UjoOk0scBkxE1M7a4TLcUBiZSiP8e"
    "NjNpbeo2V/yTwbINsL4m9rAP62FO+3OcpNEIAa28TemRTZ37xwtlsFpMvMNOMJm3G/wCj3"
    "KM0mLWxoNkdIszmgr0LPVMvDqPbHET9iTyzC7pdn5vtFWbrL0Y0EBgfuTrK2GJbm014+wL"
    "bYrvMTkia9bJ+7+DBE3J51aNdqNx4BNFa6klIDQnXPKpfJcbobxow6bGsIa0rIwFrgzEwd"
    "u/FEkRDaEaZDPf86rBf5AMdyr7xPeoZvl84nh/QeP1JYaziPFyxwHeD6W1zTMJFNL+t1sI"
    "0pcdtiW5tcd6zYpjTROrMBLVrEdhyoo18aRO0ZIdabagCL27EOkI0pecMcsclta2PXyTTc"
    "JbkVmxBKh4Z2akiCucwOo+Ztyby9gbq6/OL7Adcuabfh4lPAu02sS+XE2yS/vBX19gv32E"
    "ZxSWkY+kXQjVDBUpdyejslFl3wlaa6VjrpAq3W4kvmjTGmvSx+uzo7oxNV7yU6D8OVyUSK"
    "B46rg7vabOrY8nGBdKtGw6UK8CprIvoNMeorUoL1Q0JhrPAUaLarycIJ1NGAZuQyLxnNBi"
    "mtlPhsyiQcSLCFqTuZ09KBgLEee0csjwcs5vUiEFgYycJOAA3qimJOLlszgRRaQCW8LaxT"
    "+JsKrhGBLhb4HHCNOOoZJzz4SUAaMLLmvg0cXnXfInMuBxFgcevhk0LqTvjoZKdcIWwiYg"
    "/jLXovXxtGJuQdeJBNWXhpDJcQGsz/OeeCYVNAOZZyp+QT8n0tvmbAdL71tDomizou0xnF"
    "5Icxc3z5hauOAqywU9RdjU0YK5dgjF68sKabonxiuglxio0+b8MrTu1ytuQQw5yYqPrR2m"
    "SJH+Pw6xvDO5yUVU5+/8vH7x8JlCH/glNKQ8ryU+ErD9ZR/dBWmV27qhvH0h3ac9Xi28yc"
    "G8sMCVLjkX7ouaNjj3Tw+uKN+MaxxB7pNhIOT+jQOLvH+MXrGiC/yB7wxyjDreOiHOdUja"
    "NmHIf7nybDOinTCYe+R6FxzutkeDovz/B0nsvwpHdXeYDLvZsSIsa7qb13U7jPaeDbFIoc"
    "2rOptkmkMdJdJgKQM0QJt7oyBqtfRqw+/tnj1as608erV+XzB9zLLIgJc1Ee6ceZiBlxQ0"
    "fsMx1RWRdbdnVa2HR0nztaGU3znVweLC+WGAB5f99x8mK7dpPFKi01vMTg3ce1htOIJgiH"
    "5Y81WXVmN3xWywsFipXviM/yfiipc5EWC0NO3qwNfV4bjNvRE+9/Exx+B0cToXY8KQ4bUX"
    "7wk5Uz3Oc8uEhuaIZrUsQM2AJMdYTBZqimhcxQLUjfGitDTaeCIlEDcQ89Ifo2NezKFYKH"
    "STC25eiG9QwU1+RaUwNWPw7H2g1fv358157NDHUBTi87NSCOtaoOUB64J09OA62Bb2qpMh"
    "A/BnHRyr4FmV+H9C04fTRU/pS72bbhs4fmalZEHdgSo+8xm2AgGO3BxyFcsMtdHRJL+qMe"
    "D6lg8a08H3SjxGYBdSBSdsoHAuj0Ys7X3iWx4tBlISM/mLOFosGH+cueJbwinqd9B6i4B6"
    "I8ekf8CpG91xxDaYukg8KCgrfFhkw2unKQZw/MJ3P5JBM25QsMHA4iqHph6/ArfH7hyNVm"
    "axp9Uq3bZ1huw3E3HHfDcT8atDsPBWNyrp0YhnsPZo6uc66pxTkPcFUGx0jEsFIas1JMeN"
    "rDTil8FdjtT9oz0oZT0eszdcOpeNr9bzgV5ti/t5iaw1NzeNpbXGscntY5E9l3dtF+KlN7"
    "tmY7S+Y6HrsOKM5SeWN2qsCo0pati45FEEZfamXKviJLl0LmSRVPRuo0HnNVNJ6pywWoWS"
    "p9JAhj0Bbqqeg63GPKjo0XiSqNwXfQHO5xCEvDfDSHU3EPySAhteWlLCuLqrAv8rcOaCNk"
    "m5+wUhUPxnKdhROg6cvShm6Blu4JIyrnGbYrIEWld1cUJUa/CtYjakeJMZbnfVqe8f8crB"
    "UOCrp8N9aNHvkqdu/7kXysBghnxAZgRtpHZhLu8lWj1C+xxAANoT/XQPjnUnx/zqIrN59O"
    "8TAut/AnRMy2pmCr6IixWrAL9L8ql/yU3KH98o8q42ikTRVPE48HU0lVMDzvx6rxG04ab0"
    "onjTfZSSNWH/N4Xy+o65bOHWnJAZnz2+Z6zZlD6uwvtcq+3fZyaLH2UyOUPWwPEG4UPz4M"
    "C6SdbsE1RbFo8x2zFyu23QmiZMv9Nr6s/EXCSKkzDHga0rn03lulVMedt/WP2xMgfd1K+d"
    "vV+dn56z+tcNPNF8to242cMll2Sf1AQOG/q9J/6OLR1lyFzoW4tqfEsn06C8Kgu7eeGh2p"
    "6K2UYBkVWDeKpYuvoblk2pgUmwOS0XbXc45ENI8HYVDgOYx3Wc669VRY2/V8k30bMBtAOf"
    "2mS+YL7v0kotC17+Dp5JtsIMjtlCm+3Jw+MB0T2O5ZWNhEKP0Oa2WeLcZysBmyXb807XKT"
    "x718rbYqYCg7wD1jnUhv5YHecnHejoHSuCeLR/eERr045eEtD6KXENkqiN62R/WTleMGji"
    "dOodlDHNXvJLZetIY3svQlhQYX+63zyJFHFwl1b1h3HAQ1VA6bTC9JGROks/1E4nhjpWg3"
    "NQsm5YxZsIFZ8LDOAT0b7t0HmXGdB+a3j+CYFjec0j5zCuUS6we4Gc71NHRzcRenhKr6d1"
    "B9C/2VTRKuDQkNsEuIPGXkZo7niHnbOSYjbaaYPk8xhrb+tPtf3pzzhgzrlIxR0ooOxo0v"
    "wA7cYlOZe+vSZlJCZrDmYcXAEfIZPOr4xZ6CpeAWiRqIjcfFwTwuTB703eVBT33sHSD812"
    "x9w8S5aI6sgbbSsTqAeeBx1VK66BbOQzyKhdaeujToeGpr7t9LkLZkd/2uahnQkrVTbld6"
    "jixgeOUm0XKeV2oias/2upkDLUusmY/5zsMQYSNFkFrJzvEx0XXY3E+C3LPNJdK4Hqi7Yj"
    "Hna0RuE5EmklwwxRgLKe9RXvGwTsX5khfRa0tubUdkCilemU1mPl+Qs3dkSQUGHCMu/AHs"
    "K8X8gktitVhQfwOZy+HuOBnRLJ3BHEavTfT9OLO4yzk6fwWXxLEFufPhCQRHPzIXAMD2VG"
    "rzJQvwJaA1ibXzwKwwpTxGWEs3AUKexveUpLPHx/HRJKaOrZPGJ3HBrkXOG/DOYCK003nk"
    "o4BuwF6LksqnxI1TWQ8ZVuVZNMvd4MuTaLbbkw0A4CN0wDk7EkDV1NbwjD0W2uMBezhsj/"
    "Z8Xa++eazLySQJEcNVS3VDFxSTjBJR8BFUhNoqEB7M7LLvAH7yIcCk8SCHerO5vUDSmOAr"
    "EG53WpgSNqeFR3haGG0r2o6AtLihBvS6sw014Gn3vznFNmeB/bH01zkLrBUmzCQG2bsdO0"
    "wRUmDBTmQPKbddJxOVtPRRnoH3r/IVnvM12GZlLZ6YMX8UJY9Yc9/WhtmpfEoVtssJTsl3"
    "lPAZ4Z67IZiIQk6kzNZ2anWUqmKKgVVVWWaVwfleTq8eOB9P56FTMdyZMAjyJRvjZQbXjO"
    "tuYov4R5W/b/pc1ySt6NlSMKqw8pb70RbjOmDf2Y7jLcHHX6jIlIObEBkgvuevXtXxJnz1"
    "qtydEO4VoNw0/l1KaHCeyjvBGZepPMblSRQigQHgW7XDGlgKhd5NIQex6lJ3slo0mVEige"
    "FFFLs4rzGbXJyXZ2Q5zwU+MEYeY+QxRh7jqtBXWI3tzPDo+wxtLR59uV1yl1a3a/rA7Cuk"
    "fpwUWN6St0dV1jcBBccJDkk7E1zIa0xG7MPodlKLsIEhmowQCGa0kBRJBQGbyYhAutg5F5"
    "j6FWiSoOjpMP+OL+/aTOWVtQSj/nSOFQEXFV4cjXy4ERqRGbA0bR2VXz7h6ZQKBhetU2Kt"
    "BIP4/MAnFWTO17Ix+VRgs8MsuBBisMRiZyiSTzbu/qEX2h1H3j+28GiHOeHfCblMTWVNrD"
    "2xxCDG9r4NPjD/N5ifw+KDIe11RxYzpoWnbVqYU++udf+nhE3/H2P/6094smloXsrKGRNT"
    "DVtIBFoHm/a6PsN9w7i2OSQ7wvq1bWdBoN4yv2XXt0aV23VVqP1O/XfYnwMfJgyIL2sMs+"
    "nJeTkYEbGazmFbDldCUovO1K7YNOuwiglXzoYBJ/eMLWHnLnfkzJ1tu4luGBp4m6DAPdtI"
    "72SvV76xRqfdJvuPSMCcNjfffCy3yBefFjbk+r4pR7nl+0Dri8f5/7HC5UXdqV5dsMw2TE"
    "wfbarkdnV2Rify35fnL+Dfi1f47wX+y/Dfl/ivDf++nEH5ySRpPF5TuezIhQUSpbpyFPuX"
    "mJFlwmZS4SEWsjCtEWRrQcYmeO0LbR9eTf6HTQOLBMx1hVqtwLq7XAXy0WYqioDgC7kqQV"
    "obj+ETY+wAMCUD8W6kOZ0QMhQ4oiXLWYbFGVL29APkqJzGZmwIlwfRI168rqFHvMjOmLEe"
    "Abcyhks9xBvgmxAZgO6QyVlSJ33D6/L0Da9z6RtwfmujJoRyh7KqGBXB+N+Z/n+0/5vazS"
    "btY7307TM2AXn7iqqhYx2AjmWMujVA7akxF1Ev2muH3VGx1Y6KbJGWFfwbId2oR/gabLnP"
    "4DlsMOde/fLl09fxp1+un5+Sa7nXBcqVzxb8Qd4GW60y78rd+iWZOyLg/oao1Kby8kLtow"
    "O+dKbJuHl4Qe+VHR+txYpmFdqCndAXEpObrn0eqBB9I+U5uZbbZgzVp9KrqvqEitTn3a0k"
    "xpD41XXBH/NGdjL44P4ktMNlVGY8BZaYlwy0F+dSVfeQYAaNnRJrwX3IXjue85WPbyKfQr"
    "6dEmHUj6zZGFwPLA42PJlNNyMy2SQt5fJRpi6f3r/Dt5H9AoYH2YLHA2cKtDJ8IAWAvhY/"
    "2a0nJFTTuYRfNoFtPgPThiVxOxXMf4Dip/BA8mGt58rQbtE13YyVqSPsBAx5WPJ0VG5IbA"
    "pjQneEfk9wboWq5MOCf6yHLlkaDHCHVbmvkaoH3bue80XYhU6gPGWhC5W9RPViGKQRbDLy"
    "hSYwOty6OWyNIWSfhpBAf0qNvZwygt2oSX2Aes9OTj53S9iLjydiDGUHaJXq2A24/xzRPR"
    "mjXlzUOTaUpcrtfRc5kuhKrlFNEU7KGHe9x931Qg2nCcZJmQHOEXUwLoe4FGGtQxYsh1UR"
    "TQukD507tPaOobFFrcOYppi0sK2tMy1szr17bdSE7VHbjk4Lm47uc0eHpoGG+4mE1IA8YP"
    "e8m0gaNPL4Xy+o65bHrcjI7q0X3ma74O3WsF+cv3kdAQ0/qqC9/nL1+XMeS22mycNY7vqU"
    "EDGZ29t7PsWWrTz45Sl801JPOYtvbMdrsltISx1059vjfZi2k7dTY9LCRo3psxpjSBhPr/"
    "8b8HQTGxufU3tKxbYZ0t6H9RyhYabsqDa9MaD3hWaVBhjVJgj0c2Ksxkdqj0XqZnN8vvIj"
    "1nGqMYL1sxOMfnOWzHW8oeI0ldvpbYH6oqKwfODLzVCnJJP88xGAbDZ1bKnIaF+/bWOnDy"
    "0mVH59G4O6YOCqAZcJx/84RrkAXO2BygT9GuJsnvBQ2wKnyBVuiBA53oOztZaJDMZPWNNQ"
    "caLTKVvCDv4AgB3lRBWw5dYgseVghxPOu6zoTKwBQjfUvddK+UCHUSDf0GD0CEbOYmtl4A"
    "bqGBA+Oyfy68m7jM4fz+2PkPqT60lLcr/rePeKYr2QGw4ReblD3m9wSCczxxeBSnME5O9T"
    "8g1yFwEd/PovV/90/uq1jsVCBJv6LCBL6quERXLFMyTtPpK0OWws51QURIMsP89LSw0u/k"
    "33btXsx9LxmWh34pMWNg7WvTvbyRCW20baEeb49ii62Bzfmv43MSh35VaP02BTaNNCAyJ5"
    "mtCeB9jzjVqG9iwYxntEt2cDuC646U+3b372d+zjA8NnL9qdh3dHj2zO79iYPYSHdi3Dp4"
    "L3M/UI1kOQqyD34cqFGjzDCTYjhTk6Sm+72WYPhWE36jmPRsKD2xme13FxPC/3cDx/NDKq"
    "Gi2NFr+kiFn6Hl36EK4O5uWQ5nMdDMognJ2fk6OrZ7MzWxbPy+qwp2pG1idK7SNZq5AdE0"
    "ZsiPlBJ3ylQlOrCZnIEpYtp14aWFHAjAVbTMCWOoP0UHJJt8C8qsJgyxncwjRSFlnQDVTL"
    "Fstgo+KhgPF1fM82USgO1cZPgjgQE1uloGcEXgqTXMniKoyHGmmXGJUErqoiM+4TRqdzXc"
    "0psSCCBjxpHKUELLgqsssaw2y7tg68gS9uwyCx4MVRCkTCTFbYjFyMFrz2EpRKNC+BCVbY"
    "NQo9k2i+V7Nq1cJVkkC63Ig8pATSWS2hnppQpSfkIiHoDyIH8KMWp1jQmI57bVeKJ782Sn"
    "csvcfvCeb7/XxTHUdtCRfVBgtBUqQTNXsAy0HyINFtaRFPSJpzjz7PT1rja7MExZKmi/vc"
    "xeZo64n3f19jGh/z0qjZWQ1NepGIgfQ4o0TvE9/aJ1kNg0RH0YL7c0LYR1iTn2uvbKRJyn"
    "KBqTTDaC63mC5UoW24pboKsH9SIhF9YL5AKjGZsGDNmBcdZ6HxEiEdQT5AZXQUcIN7lwTN"
    "RlH8Z8cHg+aCYnZCWZzMHJfpfEzKyApBnyGecIBWyhFxZqGxEguoUM2JqMRg+4ScPCg4Yc"
    "KRL3eJFlYATz0+NAKNLV06hdYs/V1BaOqxftEwgrUKzBy+vXqZMO9haMhVCRAxWLVONCXL"
    "TaG5QIeT9tnS3YwDHhqBbz3HDtNHhXUnAiQDhujYJUXXVL5SMmy1egZoLJH3SpUP4z9rn4"
    "LYvgthmW8927Ex8LegjrYIe1xLYlBmxmxmk2ex/GRjPa+ZxaoYwlwyq5S5OFUBFB7tyVpc"
    "FW5sYAbjvYQZKzcr247PpqHHQRu7WKqCAYYqvahhGLsoj0KUNYyZ9GWdH/YnQ6L/KNBSy7"
    "OehuUHAW7VPnkXaU/lyuAEhZEqyqPsJWVMmL32YfZAQSrc8ZaP9YSIGe4thjt1J6tFk5k7"
    "Ehjc+Wv3/juwRWgyj4TlzRzSfg4p2RA00sXL6xgQUW7faUX0VrRZTySlDPZtsT8+isDetP"
    "WOCQJoNSkY4lWJGiKZQ6dn2P2M32GaBnPm+LTPHBPGxhYDICNt6AVH0dVN/fvyggPSIUxG"
    "4l6jeojj+wEO1GM7vu+lM07fz+97Nm47PL8vWcYMto9hm1+6GzMkTOxpE3t6e4B2yrORWw"
    "u7imiTvD+qYtrAJsUeb823gdzrKm820jQiak3kzwdOibIpzNktCwpi2XRjlSf3Vm6EVKUA"
    "B5JI6OWHXJvpXJa3RsRCT0hLsUiQHYPEkwwJBnN9U3B6TBFNtPshMnD046p4cyqjO/dJIH"
    "Fj9q1HZwEwTgLZoBrqVphWXr3uBGAA5lBN7ol8qWqiCRBe9uqOaAgm3ZpQKwgmtGARL08F"
    "potvmQOsp6tKEaoFScDwa29y1BgJDNDu3H0eMJxDG53khgKDO8l9WYeC87KcgvMyR8HBRS"
    "kPbnX+ykhofwaSF7uddLvIYhkuijkwH0+uHEsak/0x23GNyX7oXW1syic7sCmrXUtjOktK"
    "bECG5T1sAYz5+QDm5zI7VGNkh2aMygKb+rD75UGG6RxKTFr+47YsvzMblgq5NQcTkEe4HC"
    "6jZJitd7GTlxeasDxBlYankxJM6UqEzmGryf+waZB0+4I/VSCvZ7erszM60ZnWLl+cw+/J"
    "5PmIWBiHC6pHFzH0QgMzVDLcFlYHdjYMDQYPir5RPMALtxJnORBkaZeJ0LlN7i88j9myGr"
    "Y+JdqbTFvRtBsb9RnEC1ugZxhU6nsCndmot5lwewOpGLCEYBIjz3YBtzkVt96MOq6sG8lJ"
    "BJOYgztZ4G8AtuMK0mWsYvuyihk3oB0aePTk0wTfhMjgjDzd0/ULAztVDN7CoE4tge1RtN"
    "oXteLQvaiIQ/fCxKF7elv+4yOZn0iV0Ibu2ctn9bbGR/W29JN6m/ugTFitoX9R1L9r5IYa"
    "lt/KfWxbs/hk5biB44lTaPYQZvGdeJVRuUdcLItcO8rJxwmR/Vkzz3a7v+jMlBluJVvMX0"
    "lRM4H1eQIzPjpPvP8Pcgr0+Ad9bDHsjF/BsP0K+jVijVdB370KDnOm8zv374ExVnCqE94a"
    "VZ3rrFWhbaIB2nQTRgJcyMWK2WTp8zufLtRZTyKVio5bxzaalGyrAxxkK0/5SvYJltbiPw"
    "moWpCZzxegQltrxu6jzClfuKcbxgY0tZlAmUuVFAVvw5ENxavl/GHdnu5eKIsjqoBI3OiE"
    "46kcb+wsDUkhnbea3VdM6T1qokoX9L5wTNdlRoflnzQ1Gk1yRcEKKxjlsciThs7sMZ/2Hj"
    "O9otZcFtNCQ5rCd7Up0oh1oL7/Ftd0ZBDX1eDTo6tXOvwV853p/KRAhdd3KjV4Gpdpob/r"
    "S1uklzWq7w5UX4ioXhoouRjahMgAmTvnr17VOKqVpcpD+MK9zAHSctkEYV18gOjuhF0iWw"
    "wKbXblh6UJkf2flx5Ge+7sZDSnJ+xzMfvz/wPsHJUu"
)
