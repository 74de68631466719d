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
    "eJztXetz27i1/1cw/rLJjOqx5UcS586d8Waz3bRJvBu7N53WOxIkQhavKUIlICvqNv97cQ"
    "Dw/RBJURJF44sTkTgg+cPrvM8fRzNqEYcdv3Ns4vKjK/THkYtnRPwncaeHjvB8Hl6HCxyP"
    "HNl0LNvIa3jEuIfH0NUEO4yISxZhY8+ec5u64qq7cBy4SMeioe0+AP01mhOPURfZLuJTgi"
    "YL1yXO8b177w4Zwd54OkRT6lgMwcuxHlow4sF/EXYtNJ9SV9CI+8RCS5tP0VB0fTzGjMDF"
    "4RW6/e2jzVUThq5v3334gKjrrI6h+7FHiDsQvTL8QAa2NZR9+tct+4EwPkScOA5aTu3xFO"
    "mmyGbyXR37iSB4Af3u4ynmPdnHUvwP2RyxKV2yt+JZ5NucjDkbBncwexSdUDQiiAkAr9D9"
    "4uQEjzwyJgKvq9M+/B6NxIt7aI5XM9EGnfZ7yKV8KqAT/RCPBB1BK30HvozTuT2WH6TfVF"
    "5AdAI/bE++qIILbo4ohy9QnygurNDSowIzBzMODxQfGDxtisVAUNUfg0c52H1YCEyGALEj"
    "vhbdEYc8eHj2A0MLl9sOCtoMxlMqPnaIGF7Be4mXkI+b4icAD+5JOOFhxzCjFq79rwUZcP"
    "pARENPzJd//i4u265FvhEGP/84mthEDC38/4hxNY5Aqv4vUBN9WQMsZ7G4A+RiLDwxkGJO"
    "Mr9HPfH1BOWruZzbR7KxmNPyx3doOH8cyAfGlot6orw+8Gk/uPxn2RAm/Ggwps5i5oaN5y"
    "supm7Q2lbL7IG4xMOcQPfcW8AKglfSa81fVAqVsImCI0JjkQleODyy4kaD8NrRYPD55m5w"
    "+/5uMDgqs0b1pbHAS2Bhw2qHr3+AV/hT//T81fnrs8vz16KJfM3gyqvv6tEhMIpQwvP57u"
    "i7vI85HoRjGILK9TQaZKH7o/2QC3CCcD3SPq4RqDWQrUL6Tb9/dvaqf3J2+fri/NWri9cn"
    "AeTpW0XY//jhzwC/aEDFdq22cX88Qvwntsf4QP5Kwf9uir1s8ONUCezFR5XAPjXN/Qsh+u"
    "HxEkB9tC3wZ/jbwCHuA5+Kn5fnBbj+3/WXd79cf3lxef4yDu5nfacvb8Vhhk22MsoxIgPy"
    "WpB9nqEKxlGaWhAn95AyCG9zF4lhfNYvgfFZPxdjuBXHWLJiVQAOCLqHbv+kBLr9k1x04V"
    "Zym1AsVLVdIqTZ3SaxO5DLYJwPcR7CmknN4DkodQh2i7GOUCcgHwnybWEeXImCXloGywa7"
    "iIG4ufkInzJj7F+O4igS7MTnv3368f2XF6cSftFIiGDZXAajC29caVaHFN3bN5o/+bLEoD"
    "jSf7t795OAi9szkgN4RhcJ6C3dwbH/n8MbiALg7z58en97d/3p19ic/+n67j3c6curq8TV"
    "F5eJQQo6QV8/3P2C4Cf6x83n9xJNyviDJ58Ytrv7xxG8E15wOnDpcoCtKCb+Zf9SmqdkoM"
    "OoNeBJcjPYbR7skUPHj3XXdpzYDHSbB9pX6lXUhkSoGlGF7PvA3I8yhHoPlPO6O2qS3Cy0"
    "Ni80ZXZID/Md+ZazyEKKDihjioby/d/vYqPos54vPl3//WVsJD/efP6z3zzCqr77ePNjkk"
    "VNmmGqbXCZ5Ganq7vTxYxfleSyJGEHlsK2dWbaKlgF5gjJXgFuDNXzMrqy83xd2XlKVyYm"
    "Inx/vaM6TtzAQV0P8P+ZLNwxAIus0bEyjx2L8+p/97HpH9z5zfPOkfxDhG/97Dg02yxYuy"
    "ePmaZZiVYa3Z+pR+wH969kJUH+IF4Ju5mqOu1f8qs9J47tklu/v4MC+bs/ifyr4fM9vAzc"
    "BGJzS2AgvpwobegXMdO/fHh3pzwLRnj8uMSeNcgB3aWcZJwUP2qyn//6hThYfkMu3sqf57"
    "Po6ACV/3lwx5b+jD41A5I/NbsKlEOwNfCIeGGWxX9UAeyj6OqL6qmraNEFH9Fvm8F0E/Rx"
    "WGJIKYC0h9qGM+lX1UtXZ5EGqaFlp8Hq+MqbexR8uTbFSvXSVZDkDBAdu9j2Nj3+fov21V"
    "XAtJfthlB9Ub10FSTmUvrvTafTreyksxBxMt8UINFFV+EBDYm3IT530EeHuCYQ9WifRkS8"
    "mPAXvxVCaRGObYcNltjO0Gr5gN645I6KP+th/Un191V31yFwZ/1ZAtwZdoUEbunugDgtD+"
    "dGv/jS8roImEEgn9cKg/kKwRCM48kEPRIyh3iMmUAX4ZGQPRBG6iFvVZiJ/D9yyRPxECOE"
    "IZvLgJmvOqJCRnTI94GQD5sz4kz8yI0hJ9/4EI1kr49kJcNVsPewkPz7FcR42AzNF9wPal"
    "lSz5L9LKdUPtET8p585FEwJUpHaGislDLEhGO0TOXXQ0XhGN8yNp58k6jfvhOOp7s2icLa"
    "HYjFWcUwFKXpnmdk81YiiZfY+DL4k7/c3nwuANknShqH7DFH/0GOXUoabxnaBegCGsUzPD"
    "mZe3GbDnSQnOHGRve8bXTi5pR61Yx0MZoOeXhseGZHFlWUuyoJaoymFqhtO6y3bPwcB0Hx"
    "G1o/w+j6AwO4rOEzNrVyLJ/pPaEBZG9Bjjq87aAsrrF9sLJFuZICopZAHdhOc4XqqHV1rW"
    "A9143rC9c3LkFgGU7kmEBfIF0B9ojMCIGkcCuOMGK9RdJmr+7NHTEUyBYib5AwQWaiUNkU"
    "hMBt4ZVKV+Hbd2xr2BPCtU+IOKU9PxGDn8phCWFiSAz1xPZmUlcjBXR4SwsaziC3gmBzmB"
    "hfwdSrzBShOA4T3pJZH2zeQ7qheCrDK9H1KqomWIpuHXF6oxeMEDQcUX7MiPdkjwk71kAo"
    "cjZ8CQ+deHQWifaRKSSYLdYbJIFwoz1PsYVGhASpO1RklsLuSrwwWrgWBVWC/PQZgjmm29"
    "oewDOuleXB6BDafHL2CnQIcmrV8M5K0RnmL838CWa7BrQJKsMAZgV/xHfEGgJrRg8mBKTN"
    "4mlkx6mcASVNatRx69VxwUZUFe8UYSc0ztuGWzC7WUIswPzeXcxSglY8BsEn7iDUzafuCM"
    "WCCudynMjwO+lT2dWG2bIGKb99B8KSjDlq37tE58xRm1pARgvb4bbLjuGx+7CAbMVKFSpg"
    "qkz9OFX3Jn/zR6RCrDrGe9/PG8S0HKhFqKZgHWE+nmbyHfnARmm2NHV3qtLacgQvqDgHdF"
    "KBs4tQdCY1aXMWTOMW8Kz1LsaCvY1VJa1Kg9GqGq4+lRFAQ1SNX8Ae/AKiE9F4BhQhm1jo"
    "rfINiEYcZDgGJAIS8r0CopEQm5Sd8M3jU4qW2OWyGMMcK394sJlD6QY3UW6B02N0NyXIo0"
    "v0QMEHAOziqoYBwV5Q0kA0BdcB/aoljdzGFr1LW7ThNA2n2QJO8+DXWIojqnK6rOee/Ii2"
    "rfNOex2IJjmn5k7saGKPjBM7kfcj/8RO5RqpeWJDP8ERixiUdVKlk+RPKAk1VK5yD+B4Nw"
    "JCFt5T2B2jYbSukzjB4TRGcEwgPMde2ai23MO6oq54EyVxu+bw1vSZ+Wd49SSF+8hOuDPM"
    "m88eb5gkwyS1gEna9yoziqMDZX92pty4mUwkm5BiktSNQvaIQpP6fNEtnRGlo4BqkouV4H"
    "Dmnj0m0nFfpRGgHhJDzWXIwnC88DzijldDo5ZooVqC29yp5v7oE3SOhbwsw0Fe5jOQlyl7"
    "ePS1UhDne44lyIwDWWUHMrkhpSEvSusekHSJhdhxLnd/q6+yn0RpOigjnZVxAMn3/0jtKA"
    "tPBu8NLLzK8NzLnd0pui7N8sbs1kKcsbM36/xtI0JiMM3A1GYDwWHaT1nbcVGBwxjdDksb"
    "+vzHbk/BDSscVlCKmxy6JofuFjDbqrCrMllnSbtBjusCcTdss6G4C5aA2YJxyEg3niIm7o"
    "yotboSMi51uRhXKQJjsOELXhJhptT8L+Ix8OouG77sISEngwkAxGSMdOZhGdovEwUE4f/K"
    "1KDvq8j8ofhMsTd64Hkx1CkFCHrw6GIO8riaZvJ1lvDWwTvB+0GGv7f37pBYQkQf+okCdA"
    "Nt7hAXwedgPMXuA2G9pBGDLylyKH2UEj482f9kadGQLgsaEmggemL3LphO4GFkJuAmFsIT"
    "DvkP0JKQxzph+YxjvpBDLd4y0P95NvVsLrnJXYbqF0kWHVNF7ESmKPCjCAe7/BBEZ0iHmL"
    "Rdi3dqSaehzw8YipCY7HX144KY7WQCX8hBh0T7rgzeev45oTsKjpCUELg+VjlKvru95iwJ"
    "+dnGm8tZ/9VlsJ3Aj6IN5PbT9cePaSwjXEolq3mczIQFJdVCqbCgkBlKY7x+zobUO9Q1z4"
    "lrAWQ7QfxNCcDf5OL9Jgk35hzY2CoauCjJ7vaFk+0yIE0G1w9GZEK9DDXRWsePOLFx/DhA"
    "x4+6xXhNFd5mWPvD8Gw73Lq7npeVaLSg6q5P0DlwtxJ4bvwGn/fxAbrFeoMfoTQZ8to8xP"
    "txDW3ZgDbNdksTQGWmK0rVIVR3zHKZNG3b8eFQZrKKsMaIDKxpWGWpsMo17gMSA2kL3fJb"
    "hu+20jkwPwfDhrh2PJdDdLmWQHUeljjeENfyxZIPFNn46VIG29CnalNsS3tnHSq2MYaoBL"
    "aSeW0A2dD1qJvARpn8yqFPcbhzkulUcZzrGtpb9ZfzF32Gw1xkP8j3mIs6htbymftEXbJS"
    "rmR+JVmoFMNU5po5tq1jNMQzutA+aoVRY7LUDZ0TXZdGNL9fnJzgker3SkazwZXRSJBz29"
    "FVbS0yti3xuuAtp2bDlfRUg56CqjhQ0Eb68umXhMayQyhMwxajmc15WJUmWY9GerRhpIu7"
    "S3c+hm0rmpXHhhq4LnmLhpA6N3TIk0DIxtLLT9bTHeqOQpc8siSM65K6yL/NhscoVqlHVQ"
    "eC94BrfnGcEeU/CCiXrqrgExbtQVPqQIFdl9y78k0h+RAsNzEo1xI28JVD4S38KD5b1tJx"
    "CH4SjxrKSwO4JKGRGYxkfSF4FFT0FXSm0k4Lffc6G0a4b9Fw24GEJuxni7oNdRJV04GGNF"
    "2C1MQL7nvvaDheEGIXaCXfu5Bih6ZnAYfLdOKC7WN8elkC5NOksStEGW4dlvtditU4aO87"
    "XxioMq2jNI34k7YocUG/TB6mfn4epn4qD5MWNdIA53v6R0iMp/8GderFDM7xgys4E6NEnZ"
    "vdFxdlpvfFRf78hnuJDTsi26eRXu81kiA3riNtdh1RqqCaQx0nNgPd5oHOK+uTn2qnJWV9"
    "DjPLjqlWtbtSbVUQbkXlweaktZNSHsPQLF9iO0n7DMeU2DUOhhS9ORvafDYYF/FnPv4mte"
    "wWVOc+d1y11lOKzjgIpsGVluhquEZJzITNwFTncaqGapzITNU0rBFmqOpWkEVqIG6hu3Db"
    "toZt+QtTP4X2ph6Cfj8dxTV61pSA1QuT3jXj1Fo+i17LdoayAMePnRIQh1xVAyh33N09xY"
    "GWwDd2VBmI10GcdbJv4EqsEyemcX/WjsQZMRmbJintWjxGlml7Q4y+hNbujmC0A4f0gtpu"
    "6SN9rXv65hXe9EP9sqkJh/WgJusVGoZpZnz3aT4lM+Vc7lc/eRFxYX8Zd/TG7BFczaUruz"
    "gkZPpUSHvKot7kM7yS9WBHK9050JMn4qGpeJMRGdMZAV9wIJGsl3w6/PLfn9nitNnY7zrK"
    "1hkf7JYJhD1kfLCND3Yb0G48bN9UbDkyHtgt2DmartiiDuc0wEX1nwIS45VS2SvFpBLc75"
    "ZCF9yqb2lPUBufilbb1I1PxfMef+NTYcz+rcXUGE+N8bS1uJYwnpaxiey6hls7makda7Pt"
    "OXFsl9xyLHeptDI71qBXqMvWTQcM2tZXZV+juYOhvpdK/iF4Gpc4KnXK2KEM2CxV6guIZd"
    "oT7KpUKNQlSo8tLyLVWmZKkepwl0IOEeJJdThmj1C4CwqIXYm2oqmqUiZ+6+wjZdN+GM3w"
    "LjXD8t8UrAUBBLp950p8Nx+bUVjiu6jCTddKfO8iyzt16KJSGv2QooOKytclEH6di+/rJL"
    "qm+HHzopzNBupAzeDP1hQ/DulM9bYK1dsCbid7m1ifjCPWQfeiE4vmr79pvMrdNF69rFts"
    "WsmRG8opXctsHJu55GlzgKTE8f6pWyBtVZbTvm5ZUlzoBlcgv0U87moKbvJjob607ksKYi"
    "B/qSWjhbhIgenhH/dH4D10L+jvF/2T/uX3oS+90dk8kN+kc5JoCzWZGTT+p2r9u24eyHgq"
    "YSZkszxGQ8vDE+6n2rx31exAy6ntEMjsKAtcyzYqnWaQQVN+hnZK0lqJUK6M5thcTqn0aH"
    "Ip91OBTmG+i3bDe1cls1xOV8mvAfkT2ukvnRNPiJs/sCBh5Vt4O/ElK0htKQtZk5V4zhPR"
    "mUCtfSekhLUe6TqSuLjBXolrsYGYbMZrq10sYb5s/ig+qy6v4tN2ULgpk9IqP6NVKqHVIf"
    "jG7Ug0b94zbo91wTe1+Y4WtsNtlx3DY/dh891KErHgDK+kkooSdS6JWOMp8g4u5ePOsG44"
    "26PPHFbZXqI0Jhth/Y3EdgeK0a6qv4rSGf1VBf3Vfr3MWzbdm89W4thPxKufCjBObpwT2+"
    "ycJo5Yj0thODXSMMzZQxwjKhrfTo0tjFeyMqhWJFTALkLynJGb2K7NpnX3mAS12WLavMUY"
    "/+fnPf7i5pRWdNWN0RgmLcuCa5zKtxBfaapNbwNWmYFAvIOLbS875CwX3CxSA7Fx3d+b67"
    "6pOru9qrOxxd4Awr8l++smzll7ZAm0FY/VAMwdT9AV40U3iEKhQVKt+q5LnU7MtaTeowBp"
    "Q++ur6qXDh1ZW/Xtiu+RGR5eqU00388rthHV9/a6m4JbFlsST1Y59nNN9ZSD1EIMjidr/f"
    "qP+4GhR7K6km5cT9hZkNDnq4fuIykLor5gymPM980Oqgn7fSqfL3FRhv8I0baHxlDLklho"
    "4tEZOnmL5pjJzFXIgf+A95Xy/IJLbDGbYW8F9Yrh7iCaGitetxhmr4X0/bCesEOpjCLiV8"
    "i2GHrw4A0YlQFJDgAgn6cKGs8Jlx8BTxNY209k6BeSlqm64o8AIlfje4ziNaPDRFsCU9vS"
    "paKjuMihlT5v4HcGG6EVrx4dZAYD77WglHSM3EQ/tdDDKr9cYH48dX61wHoyWQcAPsBIkZ"
    "MDAVRtbRVt7CHRDg3s/rQ9WPu6Pn3TWOc7k0RIjK9abBiacDFJMBEZi6AgZ1MGcWd2l11n"
    "ghMvASqNJzHVq+3tGZRGBV+AcD1rYYzYWAsP0FoYiBV1Z0Cc3LgGtHqwjWvA8x5/Y8U2ts"
    "D2aPrL2AJL5ZsyFSZ2rsf2a01kaLAjZSjyddfRihc1Y5QnEP2rYoWndAm6WdGLyybE6wVV"
    "CJbUs7RidizeUiaGQjY/Rl8khUcQdZ0VkhUNxEZKLK2nVqZUlZwKtKpKM6sUzo9ie3Uh+H"
    "g89YOK4c6IONR9EA+jeQrXROhuRET8vSjeN27XNdUPWnYU9Aq0vPlxtNm4djh2tuHEQLD4"
    "MxmZfHAjJB3Et39xUSaa8OIiP5wQ7mWgXDVRW4yoc5HKW8FZHlNpjPOz8QcEHcC3SMLqWC"
    "7+1m0he9HqYme0mFXZUQKC7qW+OuuX2E3O+vmlPfqpxAdGyWOUPEbJY0IV2gqr0Z0ZP/o2"
    "Q1vKjz5fL7lNrdst4Vx9Ykrr5t/qFWndmGpUX+v2VZcPDTLriR79/O5jca+H2GI8RVj5Ns"
    "7jtUyVWs6vQIpGVHktcooeCZmD76nNGXEmmzosVswxtEl2oZaps7aSVzxfvSW9f6uIrQGB"
    "EVsri62L+QYVzOLExkrfNgY+xRPt6XxxKf03yTxe1J3i00W22cSk49ElHAP3i5MTPBJ/z/"
    "un8PfsQv49k3+J/Hsu/1rw93wC7UejaN7YJRbHjjhYGIF4AU68K5nadUQmgt1BQ2nOGUI1"
    "aypNP+D+z5Tphy1G/0/GfIg4cRxdLxsiBOYLDhWuVTgCozNxKkF+XJcs/frXDAxMoMHvae"
    "MQ5B4BY1M5c5DU/ScNQcZcY8w1e2EeTi9LMA+nyW0yZB7gViI3oVpYVfCNkHSAYUhkPC2T"
    "/PEyP/njZSr5o9zU6vAGPt2+1H2GLzDee2b8147/aFVN+ziqHynWtmVs0vm0FVWjzN2DMn"
    "eUod/aWhqJQwU12C7bpcGVqGcJ2P5wFMjXQZMNirqAd6SutClLaL6A97BAh3v906cPnwcf"
    "frp9eYxuhYALfo8emdEncRsUtEqnK0T0KzS1GafeCqnCKOLyTAnPnM7tcTTqXl7QArLtSR"
    "Wx8sH0FcC270kpS6MsPcpVgH9P+V0uhawsA/1VcRbVH1Nx/u7DQmAMZWMcB7w578Qggwfv"
    "D0y7awZtBuMpZcSNhumHlVjUPRk7Dw8z0fItFMy5HtrKPjsJwmaO7TZAvWOXHY/mVSpZX1"
    "bAp+2glqRhp9b9lsRtkXLk9KyM7Uq0ytc/naUqwiwY8aoiHKUxzmfrnc/8E7cKxlGaDu4R"
    "ZTDOhzgXYc3TZByHRfk5Mqj3XQmjNAdbWcPTYIYOmYK/ru4tTmyMr61Wsjl0/Fh3oOPEZq"
    "DbPNC+qFpRnohQdcifc9fShNIq1FtkcWKzyNq8yIzJ6vmNfwVXpojkSzlppA77Z3rAxXyK"
    "8/XCttcIRr/ac+LYbldxMomf1wCka48PtHv2pnkzuhYPEGcT8SNxB7B9GbhKwGVSsazHKO"
    "ImWx+i0B/3wJRjpSCy3Sd7Y4ZAWlQ/yJ66ihMej8kceOQ9AHaQS4+T+cYgkXlXpxPIUVlp"
    "iKvgcwd9dGj6bN0ZRC+4PJeQcD2ucQyJ7gE1HUSEUPCo3CNmgu1hQXgEZJ6HSAY0sT3GVa"
    "It8CQ5RjeQPQt8OW5/uf5T/+JSB/EhRoT0ztEceyplltiljGNFGx0rKLC3U8ymVSx2carO"
    "BU4275pPvs2hREs9PVic2Djpt07jlXAyqBuiyYxS+yCG2Ci1zfjDEFaNx0jRmSCCDNug3A"
    "arQhsn6pBhdmuxGcFcTKNsIgmS4RnJhVsiREPPyB2i27IJXBbc+NJtW6zGA3n/ROS7Z0nn"
    "/t3eGuH8gQzIk286qJl3B+IgsItkP0iaAoPaf28hMkI+BrIcLJuIYiBPmaFb5Ry+A+LOSY"
    "b9Mm7J/Xyv5P7alDpqtlQ6/KIk5uhbe/RJuBrYl30r+q3f32GhXHZ/js6ulu3OZJ69LysF"
    "fdGOrK0A9VOg2TJt2YggC+LG8IgueKSaKxIthpbYejEf9tBIaUhnZDYCXeoEDaW+dgjqVZ"
    "U/TezgQ5nReYhmeAXdktmcr1RMXWHF2OVUFUEgCD7KL6AbLxEbVIWVTSbUU4V9VTfHaMip"
    "A/Ko7F8cHuKZoMFV0YFLmZ/NsXR9XvnhFkySIXy4pAISuANNdfVecT6ZQLpW6ntzEo3nq3"
    "q7lGg8eZaXO8yLTvNUjJFa9DX0QiGhUfC2Wvsj9m6+yFlC61njkHqH6wl25d2sqYbjIU2R"
    "7IaVa/qor7E/RSiNdaLN+5Pmy+ocQSGlGeI2D7ExQD3z8W9r9qpDPhq1D1VFxVtAYiA9zH"
    "xgu8S3tL2pYjqwIC9Ue+x4bYQ1ulxbpclULrMZqszAlzZflxm67NZSZt4Giax5qNacisfJ"
    "jFhj0UlElfkWLT2bc1D3uX4RCJdhdYxrx88xXjCSyKRt6zTaSn2olKUvVI5vHVNzddpXOb"
    "xf9tBQ6jqhe0iv7Fdsjas0g6zcUv0KL6oqtXJ54V7gLOaBaO0QxvRj5w52XWKJbsjyGA3V"
    "GhvKXn19LJSDXU7pDCjG0Knnsh6yJ6LRakStFbi7yhaMCIxcywHcppjduxNsO6LvJQYIdP"
    "Ixj3BvBbCVVITGar6GegKtGILGO6n5WhT93jEt606i3k228RJ6o+YTEZls41t2aTZFdlSm"
    "slJWhNMCK8KpsSI8PxH+AK0IgiW0dIGx7S+rNyUW1ZvcJfUmtaCMUrTrKwp7Dxnr6S+3N5"
    "+zB9ZvnxxVe8zRf5Bjs605Y0d0n6OF7XDbZcfw2H3oPgGf2AinKpUli5Ilhg46SFYqw0JG"
    "nM2zEiXkShZRkt25xZ9sV75oTDfpi5I19q8oqdnA2ryBGavOMx//vVh11i/oQ7NA7Nuo07"
    "ItsnNGnXbN2K7YdFo2aw/epvOVeo90kRk45N/qFdl1lqrRJtk8LLwCqwxGYzoThxWxkM7O"
    "FVRA8d3VdVkUstKJPSxlwBEdDAXxQoyJKuetyH9g0DVTlVAFCz1cEvIYeKd/oq5+sHwAFi"
    "K9hT0Eba6U47m8DSYbLK/ml0fVz9PDC23ljMIrUyZ1r07kMAIpVG9n2HFyodUkXYp4Puu/"
    "ugyQhR9FoN5+uv74Mc2f+HM6DiWw+jne+Lp9EYN/gIgWAAeseZYyj2ZUPsjHLULyrKEzMu"
    "bzljHjJ2rJYzFO1KUtfFtC0TzMX7ppkGnpTKhtg7gsBx+fXa3i4a+JZ4+nRxksvL5TyMHj"
    "sE0N/l1fMvGT7WJ9n4jH7CzeI9/zIULSQc+d/sVFmSjKi4v8KEq4lzAgzedVENbNO4juVr"
    "xLxBN5ps4u31gaIdm9vXQ/3HNjltEUn7DLw+z7fwGej+1d"
)
