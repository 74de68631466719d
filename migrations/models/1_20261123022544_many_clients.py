# What staff search for is found by its trigrams (see db/trigrams.py). The models know nothing of these indexes, so a
# later migration that rebuilds `clients` on SQLite makes the triggers anew.
RUN_IN_TRANSACTION = True

UP = {
    "sqlite": [
        'CREATE INDEX "idx_clients_stage_i_7561a8" ON "clients" ("stage_id")',
        """
        CREATE VIRTUAL TABLE "client_search" USING fts5(
            "search", content = "clients", content_rowid = "id", tokenize = "trigram case_sensitive 1"
        )
        """,
        "INSERT INTO client_search (client_search) VALUES ('rebuild')",
        """
        CREATE TRIGGER "client_search_insert" AFTER INSERT ON "clients" BEGIN
            INSERT INTO client_search (rowid, search) VALUES (new.id, new.search);
        END
        """,
        """
        CREATE TRIGGER "client_search_update" AFTER UPDATE OF "search" ON "clients" BEGIN
            INSERT INTO client_search (client_search, rowid, search) VALUES ('delete', old.id, old.search);
            INSERT INTO client_search (rowid, search) VALUES (new.id, new.search);
        END
        """,
        """
        CREATE TRIGGER "client_search_delete" AFTER DELETE ON "clients" BEGIN
            INSERT INTO client_search (client_search, rowid, search) VALUES ('delete', old.id, old.search);
        END
        """,
    ],
    "postgres": [
        'CREATE INDEX "idx_clients_stage_i_7561a8" ON "clients" ("stage_id")',
        # Where the extension is not installed, or may not be by this user, a search reads every client.
        """
        DO $$ BEGIN
            CREATE EXTENSION IF NOT EXISTS pg_trgm;
            CREATE INDEX "idx_clients_search" ON "clients" USING gin ("search" gin_trgm_ops);
        EXCEPTION WHEN insufficient_privilege OR feature_not_supported OR undefined_file OR undefined_object THEN
            RAISE NOTICE 'without pg_trgm';
        END $$
        """,
    ],
}

DOWN = {
    "sqlite": [
        'DROP TRIGGER "client_search_delete"',
        'DROP TRIGGER "client_search_update"',
        'DROP TRIGGER "client_search_insert"',
        'DROP TABLE "client_search"',
        'DROP INDEX "idx_clients_stage_i_7561a8"',
    ],
    "postgres": [
        'DROP INDEX IF EXISTS "idx_clients_search"',
        'DROP INDEX "idx_clients_stage_i_7561a8"',
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
    "eJztXWtz2ziy/SsofdlMldflyI9knK1b5WQyO76b2DOx987WjqcoSIQklihCS0BWVLn574"
    "sG+H6JpESJovHNJtEgdQA2Gt2nG996c2oSm51+sC3i8N41+tZz8JyIPxJ3TlAPLxbhdbjA"
    "8dCWTUeyjbyGh4y7eARdjbHNiLhkEjZyrQW3qCOuOkvbhot0JBpazgTkb9CCuIw6yHIQnx"
    "I0XjoOsU+fnCdnwAh2R9MBmlLbZAhejp2gJSMu/ImwY6LFlDpCRtwnJlpZfIoGouvTEWYE"
    "Lg6u0cNvnyyumjB08/Dh9hZRx16fQvcjlxDHEL0yPCGGZQ5kn/5105oQxgeIE9tGq6k1mi"
    "KvKbKYfFfbeiYIXsB799EU8xPZx0r8hSyO2JSu2CmAs3Ss/yyJwemEiKau+Ol//CkuW45J"
    "vhIG/37rjS0i3hL+7jGuXglE1d8CZeIS08ByQMQdECdfF654JwEv83v0xtDDmq8Xcph6sr"
    "EYHvnPd2i4mBnygbGRV0+U1w1f9tbhP8uGMHZDY0Tt5dwJGy/WXIxC0NpSM2ZCHOJiTqB7"
    "7i5hMsAredPGnx8KlbCJgiMiY5IxXto8MnmGRnitZxh394/Gw8dHw+iVmW7epZHAS2Bhwc"
    "SFXz+BV/hr//XFm4u351cXb0UT+ZrBlTff1aNDYJSghOfusfdd3sccG+EYhqCKGUQmLp4b"
    "Wei+tya5ACcENyPt4xqB2gOyVUj/2O+fn7/pn51fvb28ePPm8u1ZAHn6VhH272//DvCLBl"
    "RoHqWR/PEI8R9bLuOG/C8F/4cpdrPBj0slsBc/qgT2qWnuXwjRDzVlAHWvKfDn+KthE2fC"
    "p+Lfq4sCXP/v5suHX26+vLq6+CEO7p13py9vxWG2cQ2UY0Ia5I0g+8tfFYyjMrUgTuqQMg"
    "g3qUViGJ/3S2B83s/FGG7FMZZWRRWAA4Huods/K4Fu/ywXXbiVVBPOZCksmmpaIpTZn5LY"
    "H8hlMM6HOIkwo0t3VAnfUKJ7M3j3OjjLII8j/c/HDz8JuLg1JzmAZ3SRgN70Ojj1/zi+gS"
    "gA/vH288eHx5vPv0L3c8b+Y8PVn24eP8Kdvry6Tlx9dZUYpKAT9Pvt4y8I/kX/vr/7KNGk"
    "jE9c+cSw3eO/e/BOeMmp4dCVgc0oJv5l/1LaumGwMaw14ElxPdhtHuyhTUezut92XFgPdJ"
    "sHekzdCeW87ledFNeD3ebBVv7E9DA/kq85DphQogNb06Kh/Pivx9go+ubPq883//ohNpKf"
    "7u/+7jePmEsfPt2/T5pJSf9qNedXpvhOXGCHNk8P4gSLebUr7Q2Sgh34FJr2IAjIAIp6i0"
    "pceAdLSj3s/zZeOiMAFpnDU+XWPhWa9X8OoZ6ObqXheRovX93xxrXcscVUIEo1nmWGVCRa"
    "aXR/pi6xJs4/yFqCfCteCTuZjg0vxPmrtSC25ZAHv7+jAvm7P4n8q+HzXbwKwnuxuSUwEL"
    "+ccInCFzHTv9x+eFQRwSEezVbYNY0c0B3KCctYxD2xn//xhdhY/oZcvFVI+U50dIROuzy4"
    "Y5/+nD7vBiR/anYVKJtg03CJeGHGtwTsk+jqi+qpq2jRJR/Sr9vBdB/0cVwGcymAFng995"
    "ko9SH6VfXS1Vm0cCnwCbYFSfXSVZCkHhEdO9hyt1Xlv0X76hJgYC/QPo3YCTELIn1r3p8n"
    "r2BHmCWm92x4UtpIyGWl+SbEJmaaERgttehpvwORS5hP4zGaEbIAptdcDAXCQ6GQEUbqIe"
    "8U/Uv+jRzyTFzECGHI4nW4X96LK3NNE71atik5QUVEr68ZG/5896LfvhMh7X27F7WP5WX7"
    "WMTNKXWrOVliMh3yJW+p0SIfVXTtKQlqTKYWqG1TZQ07r0YBr35L71VI0D8ygMs6rmJTK8"
    "dzldYJO0D2AUy+41MHZXGN6cHKHsHmbf/A95Vr/0e9Yxv3AAuvcf19wL1DEHj2Emkq6Atd"
    "MYRdIpNKkLT8xRJGzHdI+lzVvYUthgJZJlMpKiAvk1kQHYt/xAbDxGuV8TJ26TzCChtApg"
    "mzxExFqylxoruMKTbRkJAgb0Yx+NRTrxF20NIxKVosuUxVmSMYHa+t5cIbjYjem7ykvYmc"
    "WjXiUik5bTalzSZhptaANiGlTaes3J24Rqyx1cvoQdO02ryxi2icyjlbadHuEdovyqRkXO"
    "SnZFykUjICRVQV75RgJzxZTcMtzMSs7R/A/NFZzlNblBjkgXAHod59spHjhQnKemT99h3g"
    "uO3bHwvQGTOyrqI/ojJaUW/WHBIv7E4yopL/+3B/VwCyL5Q0fawRR/+PbKs55kTEyT1cWj"
    "a3HHYKjz2EkxtAKp74yTmesG+gg+TEH2I+mmZa/vkTPyrT0MTf6+a1YT4tODMMOq6wt4pI"
    "dKZswu68/Dp09qJ3WDrK08RXBf5h0xiuq+HqS2nXWoiqjp0dIHYWnYg6elaEbOJDb1X8LE"
    "qFzgieJZjS+ZGzFDu7ZnU36EcFuWSUCmqxMTEtr9W/UMdtIPZ/A4QnECMbgiAL76k5fIoG"
    "0WJsDFEIVSEIdSC8wG5Zll1uwKnirnWbDWvLgk4J90s5/0uRA8bbsubHoaonIB4i83BvmO"
    "++Ook27rVxr417bYa2xFgqY4YexlS6H4+lmZAyktSNQvOIQpP6dtEDnQsjRfyDOEXD5VpY"
    "OAvXGhFJ+FE5BtRFYqi5JAkNRkvXJc5oPdjW0tHUmiZo/xa3q4VNfYHOmZBXZSzIq3wD8i"
    "oV8oi+Vgri/EBeQkzH8yrH86RCSkNeVLIlEOmSCbHnOi2+qq+iT6IyHdwjnZcJJ+VHk1Ia"
    "ZenKrE3DxOuMQGru7E7JdWmW78wLLrYzVrayzlcbERGNaQamFjOEhWk9Z6ljSm2CnRwDLi"
    "qXQHYoBJuC1rc/9rsKvr+//xRbBd/fJpe5f35+//HLq9dSV4hGFo8o4dRur0xJFF11IHsX"
    "2Gh+uFfHImvnFlS4KNi6hW223LqBV3u+ZBy5BI+miIk7Q2qur8V+jTpcDOgAMbFUyNNATh"
    "Bm0mP9Dg2GlJ+K1xLfpbseoDmeEdGGuqbc61lcpoLIxJIgXUQ5yr3qDd4xJX4P6uASV51E"
    "MnHpcgG7STWj5H5SHkaCkUO5sM7ggkxef/fkDIgpNpgD/zgTr4HnrBcXXbqCM02cCZy7kn"
    "DB8xVFNqUz+c7wZE9a+ePRI2SqKBCggeiJPTng+IeHkbkAmJgIjznky6AVIbOah6TwpRxc"
    "OHnlAEkpRbZwxzbPe7GC87fYkQEuPwQRoS6ZFfvekKjPOA19PuMwIrIV37Cd8eG9EQuZZW"
    "cCX2jzhUJ7NPiCK0dl8cXdTMFqWik2GRfTVM7k5jt9OEWwaNfJfgil9+jRWxDHBMj2gviP"
    "JQD/MRfvH5NwY87B3Kri54iK7G/dPGt20dzZXlzYucaQjKmbsRnfGF6PC+vw+hGG1+uWM9"
    "d1zHdjjh4Hf+hoK5cT180qoJKPbiDQOXB3SIfT7Cy9fPhnkDi85pFhoaSuX9DmIT4MAa9l"
    "A7prs1u6qisbXVGpDqG6Z5PLCyZUm9FxoQ6Bv7tIuQrnVIQ1JqRhzTjoCJKPKp+9EohoSF"
    "tIfm4Zvk2l4DE/b07n3204zib4XEugugiPK9gS1/IHHxwpsvHVpQy2IXNlW2xLc2COFduY"
    "QVQCW2m87gDZrh37kgQ2auRvcboVdJOTAP2iD9lpksnlf/QZVK6IPsjnckXpd7XYXJ+pQ9"
    "aK8uQf5qE4W3wqri+wZZ6iAZ7TpcelKszNkSV86YI4hkxpFs2flmdneKj6vZY5Q3BlOBTi"
    "3LK9g0VMMrJM8brA6lKz4VoyqqAn5P1CNBbPlCwz7yWhsexQPHXAlsO5xXlYMzhZLVgyrz"
    "ByyYgIOE6Q6IyJ3xYkZruSF+aIp+oEI51g1DreU9MpRjohoMH9uNKe1fx2oUyXINWZRIfW"
    "HTvOJAImOK3EFwsl9hguFXA4zEtpbh7j11clQH6dDNCEKMOt46KMpUyNo2aM+QZslWkdld"
    "kJB7JFKc39MhVa+vkVWvqpCi2eGZ4GOJ9RHRHRjOr6jOqRmME53K2CNTEq1LnZfXlZZnpf"
    "XubPb7iXUNiR/Wga6c1Mh4S4pju0me6g3Bc1hzourAe6zQPtEsyqFeEIJTpADtx3/Q3NFH"
    "zZn5uu49ZrwBvlLzhVyzSn5DRPJA2uDEhUwzUqoidsG7k3bQO4KfIN9av+bRtu9/vpKK7R"
    "L7YErKHi3AG2HSc2pRaZLegMqh7HloVpOkdmyOCFbVu7p2ucsGYJH95JzA9wamAvi/YRa3"
    "BSSP7wmqojCGtzQLxLmvPQLs5D1aMod3sCZYs8tLs/Ra6wpGpRrYuulVTdR74ntemyUkJt"
    "KNHBAPzbEgi/zcX3bRJdXWyykWKTI5sykpVqt6HYZCinaw81UW1SbWm3NFi7lnQT58w/bw"
    "+QND0/PncLpEaNem8LlGXOh7ujAkM+shGrecyU/LFQlNPrS/KlgUTtnSAlqdlBVU6LocG3"
    "px7UnXwS8k/L/ln/6vtACmE0ovMF6DEpL0ttirZQ1pJB4z9U6z+95tBGsqgVl5t5x1W5eM"
    "x9FviTo2YHWk0tmyBL1sDESLZRTO+A3C1/BtTEFE/1mN+KF56kf6+mFE0xULa5Yqn39Bam"
    "dVuYmfhZ2ZbfZtaaL9tBG7AMnyqfTpViUx0DOX5PO5jdU+MPWPxz24hzNw8bD1aWSjv3qF"
    "DnGGw752ceHd94b1jvmGpsOcaCuJmkouKtZlRObzWrlLk9aKpTyzZLu+eWyGLA9bmQcXHN"
    "hmwzPUuoebEjNLJ0FwxzDrM5KlQ0vp0aWxivZDkvx6yKXUTkJSM3thyLTevqmIS0VjFtVj"
    "GaAfyyx1/cnNKKfMqYjDbSMrKiNa26iVqGukRkE7CKH8XgHRxsudlpi7ngZolqiDW/+mD8"
    "al0qrrlScbGPfQcI/5bsr5s4Z+nIEmgrG2sHMHeczh6zRbegsocndmomeybrZUXdmQBpS9"
    "7L76qXDi1ZjbJe4joyg/uSUqL5DJiYIqrPg4FTV7HDVsSVpQn9ioYnijqyFIPjIihb6D/u"
    "LwzNCJxX++2p94ztJQnZMCfoKXJkUZQlo7g0Po0yOD3W71OxYcRFWb5QbG1P0AiKeRETjV"
    "06R2fv0AIzWXUQ2fAHEGAUJ0aedLucz7G7hqqGcNcI3yE8p5asCHQgZq+JvPvqqSvM5KG0"
    "cLYsv0aWyeBAXPEGjApcELUBAPk8JqshLgiXPwKepg7KHvjVH2VByPgjQMjx8D1F8UKPYa"
    "1FgallevUdo7jIoZVsIOAXgSI04yUfg/qTwOsJ6j/GxDXLp4Usn/x6SflJr/nlkurtyToA"
    "8BGSuo/lyEKl2irG2EOhPQbY/Wl7tPF1b/VNY53Pl4qIaL5UbBh2wZdKGBEZH0FBGdIM4c"
    "5ol/2fIi4PMHsWU72abs+Q1C74AoTrRQtjwjpaeITRwmBbUXcGxMU1NaDVg62pAS97/HUU"
    "W8cC2+PpLxMLLOPp1yVZ9u/HfiCcq5dKebD9WydFvmumGtX3Wv/uHUITZD+KHuGgHelTFf"
    "dOEFuOpggrL6t/II5JOLbEO27pEq2YSbNNDk3L3KKNFBnJd5PK+EIa6vzisYFAB9L0ikyP"
    "XdWOrVBRoFF1ImPaWcrED3YXqJKgyRZZ4MSV51tBvGcF2uQVvIcJCuXmp8+3d8btTw8/nK"
    "IHOicQZHHJnD6L2zNCFkrBuHR1jaYW49RdI5CVl+c69tLC2AsXdkbuGcpFnr2E4G6s4TZA"
    "vWe3nkvzcq83J0r6sh1Mcd9xmaPD1kI76MqZOFvovIydIlrlny50nspxt7EzWXrVBssiHJ"
    "Xp4Pztl0mpzs+ozkioduufBhIT1m7JNrulPGuq3kDHhfVAt3mgtf/55Y1/hQ1mrAz1tkWo"
    "lff0jh5xbm8xfRfU3k4w8osndxQnzQPfAJBfPz56LPoWbvSupdnEWYY61LARI8t5trZW39"
    "Lvdyt7OsJ9USmc8GhEFmDRHACwY5lXjfucPcTyPM8hoBv8z9FBrOmHFmvwTOUQzPGMMKjW"
    "SZ4h9WBBHAbJDmPLZTLBQDmsT9G9Y6+l9/nhl5u/9i+vIH0DMjUYEcYylPh0ZYbETEwz7Y"
    "huoyOazohjTDGbVvEixaU6F1S8KlOZ7yq/Mt9VqjIf+bqABKl628648KG2ndrBUMrBsGR1"
    "vQsRSe1DavMQax+SHn9e4yjOlJzmMmZEZqUarAptXEiXi9lMEQ3mYhrlxspBtG3qlmaJJj"
    "/cErU2vBm5R3RbNoHLghv/dCtzcBvenvsHqmTvziPHrRRuzifECA94qck1JS7USECyHyQ9"
    "70Hm/TvkUCQfcw2FC6Dptptt8pzJIC9HkAmEO7cz7Jc7aa3goLVNdFM1WyotflERvfRtXP"
    "oYz+TMVK/mlTzx87hQLqufo7OrVdrZL/uToZojFYHy9XK0+FBNf6mJ1169Gv/oJf8YJ+7n"
    "Bni1UbzqLGTtuU5NVY1GdDBQZWa8JAEl/hcGXTOv8MwJGsCJT0G9ls/U8R4sH4CFdjKxi6"
    "DNtaqYI2+LySveDK7mLQZ/+MEkb3ihrZxReN37U7tlD+iWhRFIofowx7adf9IBrl+WpW2G"
    "uQfvef/NVYAs/FME6sPnm0+f0ttJf07Hocyv1u6337JUe9sQLQAuo1a7SR1Sscp9RORFQ6"
    "edgy/bORhfUUsui3GhLqnwpoz4Rchf2daML82EaRvEZS34+OxqlQ1/Q1xrNO1lmPDenUIL"
    "Hodtatjv3iXNSGiX6ZtbaCmfjpBfYakTOS2Xl2WcTpeX+V4nuJeo9yY+qgoIe807iO7rs1"
    "KZWWcFmVlnR3/66GGs553VzTtoBvn3/wKEyEuO"
)
