RUN_IN_TRANSACTION = True

UP = {
    "sqlite": [
        'ALTER TABLE "clients" ADD "last_sign_at" TIMESTAMP',
        'ALTER TABLE "pipeline_stages" ADD "limit_days" SMALLINT',
        'CREATE INDEX IF NOT EXISTS "idx_clients_stage_i_3ce593" ON "clients" ("stage_id", "last_sign_at", "id")',
    ],
    "postgres": [
        'ALTER TABLE "clients" ADD "last_sign_at" TIMESTAMPTZ',
        'ALTER TABLE "pipeline_stages" ADD "limit_days" SMALLINT',
        'CREATE INDEX IF NOT EXISTS "idx_clients_stage_i_3ce593" ON "clients" ("stage_id", "last_sign_at", "id")',
    ],
}

DOWN = {
    "sqlite": [
        'DROP INDEX IF EXISTS "idx_clients_stage_i_3ce593"',
        'ALTER TABLE "clients" DROP COLUMN "last_sign_at"',
        'ALTER TABLE "pipeline_stages" DROP COLUMN "limit_days"',
    ],
    "postgres": [
        'DROP INDEX IF EXISTS "idx_clients_stage_i_3ce593"',
        'ALTER TABLE "clients" DROP COLUMN "last_sign_at"',
        'ALTER TABLE "pipeline_stages" DROP COLUMN "limit_days"',
    ],
}

# By hand, after UP: whoever is there already gave the newest of these as their last sign of life. Back again it goes
# with its column. SQLite keeps instants as text that compares as they do; MAX of it is none where one of them is none.
FILL = {
    "sqlite": [
        """
        UPDATE "clients" SET "last_sign_at" = MAX(
            COALESCE("last_seen_at", "created_at"), COALESCE("stage_entered_at", "created_at"), "created_at"
        ) WHERE "forgotten_at" IS NULL
        """,
    ],
    "postgres": [
        """
        UPDATE "clients" SET "last_sign_at" = GREATEST("last_seen_at", "stage_entered_at", "created_at")
        WHERE "forgotten_at" IS NULL
        """,
    ],
}


async def upgrade(db) -> str:
    dialect = db.capabilities.dialect
    for statement in (*UP[dialect], *FILL[dialect]):  # one by one: a script on SQLite begins with a COMMIT
        await db.execute_query(statement)
    return "SELECT 1;"  # for aerich's own command, which does not take an empty string


async def downgrade(db) -> str:
    for statement in DOWN[db.capabilities.dialect]:
        await db.execute_query(statement)
    return "SELECT 1;"


MODELS_STATE = (
    "eJztXVtz2ziW/isov3RSpXE5cuwkztZWudPpmczk0h17NlMz7hIhErK4pggNAVnR9PZ/Xx"
    "wAvJMSSVESRePFiUgckPxwO/fz+8mMOsRjp+88l/j85Ar9fuLjGRH/ydwZoBM8n8fX4QLH"
    "Y082tWUbeQ2PGQ+wDV1NsMeIuOQQZgfunLvUF1f9hefBRWqLhq5/D/TXaE4CRn3k+ohPCZ"
    "osfJ94p3f+nW8xggN7aqEp9RyG4OXYAC0YCeC/CPsOmk+pL2jEfeKgpcunyBJdn9qYEbho"
    "XaGbXz+6XDVh6Prm3YcPiPre6hS6twNC/JHoleF7MnIdS/YZXnfce8K4hTjxPLScuvYU6a"
    "bIZfJdPfeRIHgB/e72FPOB7GMp/odcjtiULtlb8SzyfU5szqzoDmYPohOKxgQxAeAVuluc"
    "neFxQGwi8Lp6MYTf47F48QDN8Wom2qAXwwHyKZ8K6EQ/JCBRR9BK34Ev43Tu2vKD9JvKC4"
    "hO4IcbyBdVcMHNMeXwBeoTxYUVWgZUYOZhxuGB4gOjp02xGAiq+mPwKA/79wuBiQUQe+Jr"
    "0S3xyH2AZz8wtPC566GozcieUvGxFmJ4Be8lXkI+boofATy4J+GEh6m+GR8x994fYR59ik"
    "+WYlgQXIYP8twJQc8YIcgS33EqJsejaxN2Oid07pFTaMas5wOkO4OBhc4SPUWo0KV/CvN4"
    "4bv/XpARp/dE3AjELP3Xb+Ky6zvkO2Hw8/eTiUvEhIL/nzCuZg+Qqv+LsRJf4IgHwTVxB8"
    "jFDAjE9BErgYU96uWmlwVfzeWKOpGNxUqSP/4YoNKnJfFp4UnQcP4wkg9LbQfqafL6KKT9"
    "4POfZUNY0OORTb3FzI8bz1dcLM2otau2kXvikwBzAt3zYAE7BLyS3kvCTUPhHzdRwCdoHD"
    "LBC48ndpTxKL52Mhp9/nI7unl/OxqdVNmD9CVb4CWwcGE3g6+/h1f40/DFy1cvX59fvnwN"
    "gMOl6MqrP9SjY2AUoYTn8+3JH/I+5ngUj18MKtfLZFSE7o/ufSnAGcLNSIe4JqDWQHYK6T"
    "fD4fn5q+HZ+eXri5evXl28Posgz99ah/2PH/4M8IsGVBxH6pgKxyPGf+IGYvXIXzn4301x"
    "UAx+miqDvfioCtjnpnl4IUY/Pj4jqE92Bf4Mfx95xL/nU/Hz8uUaXP/n+uu7v1x/fXb58n"
    "ka3M/6zlDeSsMs96i6KKeIDMgbQQ55ojoYJ2kaQZzdQ6ogvMtdJIXx+bACxufDUozhVhpj"
    "yWrWATgi6B+6w7MK6A7PStGFW9ltQrGI9XaJmGZ/m8T+QK6CcTnEZQhrJryA56DUI9hfj3"
    "WCOgP5WJDvCvPoShL0yjJmMdjrGIgvXz7Cp8wY+7enOIoMO/H5759+fP/12QsJv2gkRMxi"
    "LoPRRWDXmtUxRf/2jfZPviKBK43032/f/STg4u6MlABe0EUGekd3cBr+5/gGYg3wtx8+vb"
    "+5vf70S2rO/3R9+x7uDOXVVebqs8vMIEWdoG8fbv+C4Cf655fP7yWalPH7QD4xbnf7T5Bt"
    "T/CC05FPlyPsJDEJL4eX8jylFuUbDHiW3Ax29wc7VnI0GuyY3Ax2lwd77FH7oelGniY2A9"
    "3lgQ411DVVXwmqVvReh+aODqP5osE95bzp8ZklNwutywtN2dDyw3xLvpcsspiiB5q3dUP5"
    "/h+3qVEM5Yxnn67/8Tw1kh+/fP5z2Dwhl7z7+OXHrDyStSnW2+AKyc1O13SnS1lyawnhWc"
    "IeLIVdK0i1ibsOzAmSgwLcGqovqyhGX5YrRl/mFKNiIsL3Nzuq08QtHNTNAP+vycK3AVjk"
    "jE+VLfRUnFf/fYhN/+jOb152jpQfInznZ8exGeLBtWHyUGiHl2jl0f2ZBsS99/9GVhLkD+"
    "KVsF+ol9XOUr+4c+K5PrkJ+zsqkP8IJ1F4NX5+gJeRT0hqbgkMxJcTpfr+Kmb61w/vbpUb"
    "yRjbD0scOKMS0H3KScFJ8aMm+/lvX4mH5TeU4q2c0z6Ljo7Q0lMGd2rpz+hjOyCFU7OvQH"
    "kEO6OAiBdmRfxHHcA+iq6+qp76ihZd8DH9vh1MX6I+jksMqQSQdrfccib9onrp6yzSILW0"
    "7DRYPV9584CC4962WKle+gqSnAGiYx+7wbbH36/JvvoKmHYZ3xKqr6qXvoLEfEr/s+10up"
    "Gd9BUiUAEEWyJ0C330iC0AWYYOaUKGSUk36VsxlA7h2PXYaIndArVNCOgXn9xS8WczrD+p"
    "/r7p7noE7mw4y4A7w74QMR3dHRDnBb7SWKVQHNwUrzSKBNBGQUvfIHRFiMKTCXogZA7RMz"
    "OBLsJjwVwjjNRD3qqgIPl/5JNHEiBGCEMul+FN33T8i4y/ke8DoSguZ8SbhHE2FiffuYXG"
    "stcHspLBRTi4X0gG9QoiclyG5gsehiAtaeDIfpZTKp8YCIFGPvIkmhKVI1s0VkraN8ElHd"
    "NpDdC64JLvBRtPuc0vbN8LN9p92/xg7Y7E4qxj+UjS9M/Ps30ziMRLbHwF/Mlfb758XgNy"
    "SJS1frg2R/+HPLeSuNkxtNegC2isn+HZyTxIGy2gg+wMN0aop22EEjenNKhnhUrR9MiFYc"
    "szO7GoktxVRVBTNI1A7dphvWPrnh2lMNjSvBfnQjgygKta9lJTq8S0l98TWkD2BuSo49sO"
    "quKa2gdrm0xrKSAaCdSRcbBUqE6aDzcK1nPduLlw/cUnCEyfmYwg6Cskl8ABkfk7kBRuxR"
    "FGnLdIGqXVvbknhgK5QuSN0lvIvCEqy4MQuB28UslFQgOG61gDIVyHhIhTOghzTYSJN5YQ"
    "9IbEUE/cYCZ1NVJAh7d0oOEMslUINoeJ8RVMvcojEovjMOEdmaPD5QOkG4qnMrwSXa+Sao"
    "Kl6NYTp3dRSgsNhCJn1nN46CSgs0TsksySwVyx3iBlh5/seYodNCYkSrSi4swUdlfihdHC"
    "dyioEuSnzxDMMd3WDQAemxgdwlPSIcip1cD9KEdnmL888yeY7QbQZqgMA1gU3ZDeERsIrA"
    "U9mBiHLouniR2ndj6XPKlRx21Wx0UbUV28c4S90DjvGm7B7BYJsQDze38xywlaaSf7kLiH"
    "ULefiCQWC2qcy2kiw+/kT2VfG2arGqTC9j2IuzHmqEPvEr0zR21rARkvXI+7PjuFxx7CAr"
    "ITK1WsgKkz9dNU/Zv87R+RCrH6GB98P28R02qgrkM1B+sYc3tayHeUA5uk2dHU3atKa8ch"
    "qqDiHNFJDc4uQdGbRKvtWTCNW8CT1rsYC/YuVpW0Ko3Gq3q4hlRGAI1RNX4BB/ALSE5E4x"
    "mwDtnMQu+Ub0Ay4qDAMSATkFDuFZCMhNimSEhoHp9StMQ+l6Uz5lj5w4PNHApt+JniGJye"
    "otspQQFdonsKPgBgF1cVJwgOogIUoim4DuhXrWjkNrbofdqiDadpOM0OcJpHv8ZyHFGd02"
    "Uz9xRGtO2cdzroQLTJObV3YiczVxSc2JnEFuUndi6ZRsMTG/qJjljEoAiXKnQlf0IBL0u5"
    "yt2D490YCFl8T2F3iqxkFS5xgsNpjOCYQHiOg6pRbaWHdU1d8TZK4m7N4Z3pM8vP8PpZ+A"
    "6Rfm9vmLefC98wSYZJ6gCTdOhVZhRHR8r+7E258WUykWxCjklSN9ayRxSaNOeLbuiMKB0F"
    "1P5crASHMw9cm0jHfZVGgAZIDDWXIQuWvQgC4tsry6glOqiW4C736rk/hgS9YyEvq3CQl+"
    "UM5GXOHp58rRzE5Z5jGTLjQFbbgUxuSHnI1+Utj0j6xELsOVl5uNXX2U+SND2Ukc6rOICU"
    "+3/kdpRFIIP3Rg5eFXjulc7uHF2fZnlrdmshzrjFm3X5tpEgMZgWYOqykeAw3cei7Xhduc"
    "YU3R4LNYb8x35PwS3rNdZQipsksSZJ7A4w26mwq1I1F0m7URLnNeJu3GZLcRcsAbMF45CR"
    "zp4iJu6MqbO6EjIu9bkYVykCY7DhC14SYabU/M/SMfDqLrOeD5CQk8EEAGIyRjq1rgztl4"
    "kCovB/ZWrQ91VkviU+U+yNAXheWDqlAEH3AV3MQR5X00y+zhLeOnoneD/I8Pf2zreII0R0"
    "K0wUoBtoc4e4CD4H9hT794QNskYMvqTIo/RBSvjw5PCTpUVDuixoSKCB6Ind+WA6gYeRmY"
    "CbOAhPOOQ/QEtCHpqE5TOO+UIOtXjLSP8XuDRwueQm9xmqv06y6JkqYi8yxRo/iniwqw9B"
    "cob0iEnbt3inlnQe+vKAoQSJyV7XPC6IuV4h8Gs56Jjo0HXOO88/Z3RH0RGSEwI3xyonyf"
    "e315xnIT/fenM5H766jLYT+LFuA7n5dP3xYx7LBJdSy2qeJjNhQVm1UC4sKGaG8hhvnrMx"
    "9R51zXPiOwDZXhB/UwHwN6V4v8nCjTkHNraOBi5Jsr994Wy3DEibwfWjMZnQoEBNtNHxI0"
    "1sHD+O0PGjabVZU2a2Hdb+ODzbjrewbBAUJRpdU1Y2JOgduDsJPDd+g0/7+ADdYrPBT1Ca"
    "DHldHuLDuIZ2bEDbZrulCaA205Wk6hGqe2a5TJq23fhwKDNZTVhTRAbWPKyyVFjtIu4RiY"
    "G0g275HcN3V+kcWJiDYUtce57LIblcK6A6j2v4bolr9WrAR4ps+nSpgm3sU7UttpW9s44V"
    "2xRDVAFbyby2gGzf6sdngU0y+bVDn9JwlyTTqeM41ze0d+ovFy76Aoe5xH5Q7jGXdAxt5D"
    "P3ifpkpVzJwkqyUCmGqcw1c+w6p8jCM7rQPmpro8ZkqRs6J7oujWh+tzg7w2PV75WMZoMr"
    "47Eg566nq9o6xHYd8brgLadmw5X0VIOeoqo4UNBG+vLpl4TGskMoTMMW45nLeVyVJluPRn"
    "q0YaSrl0t3PoZdJ5mVx4UauD55iyxInRs75EkgZGPp5Sfr6Vq6o9gljywJ47qkLgpvM+sU"
    "pSr1qOpA8B5wLSyOM6b8BwHl0lcVfOKiPWhKPSiw65M7X74pJB+C5SYG5VrCBr5yKL6FH8"
    "Rny1o6HsGP4lGWvDSCSxIamcFI1heCR0FFX0FnKu100Hevt2GEhxYNdx1IaMJ+dqjbUCdR"
    "PR1oTNMnSE284KH3jpbjBSF2gdbyvYsp9mh6FnD4TCcu2D3GLy4rgPwia+yKUYZbx+V+l2"
    "M1jtr7LhQG6kzrJE0r/qQdSlwwrJKHaVieh2mYy8OkRY08wOWe/gkS4+m/RZ16MYNL/ODW"
    "nIlJot7N7ouLKtP74qJ8fsO9zIadkO3zSG/2GsmQG9eRLruOKFVQw6FOE5uB7vJAl5X1KU"
    "+105GyPseZZcdUq9pfqbY6CHei8mB70tpZJY9haFYusZ3lfYZTSuwGB0OO3pwNXT4bjIv4"
    "Ex9/k1p2B6rzkDuuW+spR2ccBPPgSkt0PVyTJGbCFmCq8zjVQzVNZKZqHtYEM1R3KygiNR"
    "B30F24a1vDrvyFaZhCe1sPwbCfnuKaPGsqwBrESe/acWqtnkWvYztDVYDTx04FiGOuqgWU"
    "e+7unuNAK+CbOqoMxJsgLjrZt3Al1okT87g/aUfigpiMbZOU9i0eo8i0vSVGX2Nrd08w2o"
    "ND+prabvkjfaN7+vYV3vRDw7KpGYf1qCbrFbLiNDOh+zSfkplyLg+rnzxLuLA/Tzt6Y/YA"
    "rubSlV0cEjJ9KqQ9ZUlv8hleyXqw45XuHOjJIwnQVLzJmNh0RsAXHEgk6yWfDr/C92euOG"
    "229rtOsnXGB7tjAuEAGR9s44PdBbRbD9s3FVtOjAd2B3aOtiu2qMM5D/C6+k8RifFKqe2V"
    "YlIJHnZLoQvuNLe0Z6iNT0WnberGp+Jpj7/xqTBm/85iaoynxnjaWVwrGE+r2ET2XcOtm8"
    "zUnrXZ7px4rk9uOJa7VF6ZnWowWKvL1k1HDNo2V2Vfo7mHob6XSv4heBqfeCp1iu1RBmyW"
    "KvUFxDLtCfZVKhTqE6XHlheRai0zpUh1uE8hhwgJpDocswco3AUFxK5EW9FUVSkTv3X2ES"
    "ae+UF2qhKbWJ47c7lUfVla0c2kpntMkKpPI5/LoJyYf4+eMUJQulya/hTZD7OemyLiHdQ8"
    "y39zsK4JUNDte1dCvP3Yj7UlxNdV0OlbCfF9ZJGnHl3UStMfU/RQEfq6AsKvS/F9nUXXFF"
    "duX1R02Ugd2AX834biyjGdqQ5XozpcxE0VbxObk32kOuhf9OO6+RtuGq9KN41X2U0jZh/z"
    "eN/MsOeV7h1pyh6p85vW5cupQ6rIl5pl30687FtC6tQMJY/bAyQFxfeP/QJppyK4dlEsEr"
    "5j78U1YnfCUbKhvC0/FsqC676kHAtyr1oyWvZO1AW3fr87AaevO0F/txieDS//sEKhm87m"
    "kdgtfcpEWyilzaDxv1Tr33TzSDRXeU4hCekpspwAT3iYIfXOV7MDLadCxoaEnLIuuWyjsq"
    "BGiU/lZ2hfMq1MitUBydSoyymVjmg+5WEG1ynMd9HOuvNVDtLldJX9GlAbQDv9pXMSMOr/"
    "wKI8o2/h7cSXrCAjqaw/TlbiOY9EJ3B1Dp1HFNZ6outEvukWeyW+w0Zishlnu25x2uUqjw"
    "fxWU1ZwJC2hzJjlUxk5YnIcnnIjsGlcU8aj/YdGg9Yzn1bU/144Xrc9dkpPPYQpvqd5H6L"
    "zvBamr4kUe9yv7We2fDoMnXuDeuWk3SGzGGd7SVJY5JINt9IXH+kGO26asEknVEL1lALHj"
    "Y4oGPTvf0kM577SILmGRzT5MantMs+heKIDbgUhnMjDcNcPMQponXj26uxhfHKFnTVioQa"
    "2CVInjJyE9d32bTpHpOhNltMl7cY47b+tMdf3JzSmh7WKRrDpBUZxk0swA7CYk2R8F3AKh"
    "NHiHfwsRsURwqWgltEaiA2ERcHi7gwxYJ3Vyw4tdhbQPjXbH/9xLloj6yAtuKxWoC553nV"
    "UrzoFsFDNMqF1tx1qdf51JY0eBAgbend9U310qMja6e+Xek9ssDDK7eJlvt5pTai5t5et1"
    "Nwy2JLEsji1GGKsIFykFqIwQlkiebwcT8w9EBWV9KN6xF7CxL7fA3QXSLTRNIXTHmMhS7v"
    "URHosE/l8yUuyqgtIdoOkA0lSImDJgGdobO3aI6ZTDiGPPgPeF8pzy+4xBazGQ5WUGYa7o"
    "6SGc3S5aZh9jpI34/LQHuUyuAvfoVch6H7AN6AURlH5gEA8nmqDvWccPkR8DSBtftIrLD+"
    "t8ywln4EEPka31OULvUd50cTmLqOrvCdxEUOrfR5A78z2AiddNHvKKEbeK9FFcBT5CaorI"
    "MeVuVVHsvD4MuLPDaTyXoA8BEG4JwdCaBqa6tpY4+J9mhgD6ft0drX9embx7rcmSRBYnzV"
    "UsPQhotJhokoWARrUm0VEPdmd9l3Aj/xEqDSeBRTvd7eXkBpVPBrEG5mLUwRG2vhEVoLI7"
    "Gi6QxIkxvXgE4PtnENeNrjb6zYxhbYHU1/FVtgpTRhpjDI3vXYYYmQAg12onpIue46Waik"
    "YYzyBKJ/VazwlC5BNyt68dmEBIOoeMSSBo5WzNriLVXaLpefoq+SIiCI+t4KyUIUYiMljt"
    "ZTK1OqyikGWlWlmVUK5wexvfoQfGxPw6BiuDMmkORLPIyWKVwzobsJEfG3dfG+abuuKVrR"
    "saNgsEbLWx5HW4xrj2NnW863BIu/kJEpBzdB0kN8hxcXVaIJLy7KwwnhXgHKdfPfpYh6F6"
    "m8E5zlMZXHuLyIQkTQA3zXSVg9K6HQuS3kIFpd7I0Xszo7SkTQv4xi58MKu8n5sLwiyzCX"
    "+MAoeYySxyh5TKhCV2E1ujPjR99laCv50ZfrJXepdbshnKtPzGndwluDdVo3pho117p901"
    "Vfo8x6oscwLb8t7g0QW9hThJVv4zxdglap5cLCsWhMldcip+iBkDn4nrqcEW+yrcNizRxD"
    "22QX6pg6ayfp2svVW9L7t47YGhEYsbW22LqYb1F4Lk1srPRdY+BzPNGBzhef0v+QwuNF3V"
    "l/usg225h0ArqEY+BucXaGx+Lvy+EL+Ht+If+ey79E/n0p/zrw9+UE2o/HybyxSyyOHXGw"
    "QMUVT8zi4Eqmdh2TiWB3kCXNORYUIafS9APu/0yZfthi/L/E5hbixPN0mXOIEJgvOBQmV+"
    "EIjM7EqQT5cX2yDMuWMzAwgQZ/oI1DkHsEjE3VzEGh7l+/QM4mZCw3xnJzED7ixWUFPuJF"
    "dseM+Qi4lUlTqKd4DXwTJD3gHTLJT6vkgbwszwN5mcsDKfe3JmxCSHcozZ9hEYwjnxn/je"
    "M/XtVTRI6bB411bRmbzD5dRdXodQ+g1x0XqLp2llHiWEGNtstuKXMl6kWydjgca0TtqMkW"
    "9V3AUVLXSpVFUJ/Bezigzr3+6dOHz6MPP908P0U3QtYFF8iAzOijuA26WqXeFdL6FZq6jN"
    "NghVSNFHF5puRoTueunQzAlxe0rOwGUlus3DFDXbAbOlXKKinLgHIV6z9QLphLITbLmH9V"
    "p0X1x1TIv3+/EBhDBRnPA8fOWzHI4Mz7A9Oem1GbkT2ljPjJiP24KIu6J8Po4WGnyJrRAM"
    "rgjKZ0EcgvEW8hvk6REBxE2mwZpQ8aBwfezMGrARqvkppy8Sq2R+2Ht/JrxLiA4sGE5ndQ"
    "9Od68tR2EMoQtsMYdAHqPfsHBbSsLMrmGgYhbQ/1MC170B62rHGH1C8vzqsYykSrcg3Xea"
    "78zIKRoC7CSRrj6bbZ0y080+tgnKTp4R5RBeNyiEsR1lxTwXG4LhlIAfWhy25U5pFr65Ba"
    "TAci8/031e6liY2lt9NqPBAImg50mtgMdJcHOhSGa8oTCaoeOY/uWZpIivB5/NeX2c7S7m"
    "0U3mSH4M3WsDetrJ2SzJQOqNmGlSY2G1aXNyxjYHx641/DBy2hRaCcbJl4Qdl0PtMjrsK0"
    "PtEybHutYPSLOyee6/cVJ5OxewNAumj8SPvVb5vwpG+BHGmWGz8QfwTbl4GrAlwmh85mjB"
    "L+zc0hih2pj0zRWAki1390t2YIpP37g+yprzhh2yZz4JEPANgxLj0QFIoSJNdB6Rb66BE+"
    "O/dN0TOqzEMlnnAb/FSSk7yhv4rgeh+Ut8ZMnOssCtyAnPgQY4EmbsC4SgEG3han6Avk9Q"
    "L/i5u/XP9peHGpwwsRI0I85WiOA5XMSyxD44XRRS8MCvzbFLNpHfNemqp3IZ3tRwqQ73Mo"
    "HtNM0ZMmNjEDnVPpZDwSmgaPMqO1PYohNlpbM/4whHXDQ3J0JqahwJAot8G60KaJemTF3V"
    "moSDQX8yibwIZstEh24VaIGNEzco/odmwCVwU3vXS7FjpyT94/EvnuRdJ5eHewQTi/JyPy"
    "GOrGG2YEgtgH7CPZD5K2rqgqIQQ7IPkYyL8gIzi2FbbJY2EkWTXv8Ii4d5LhsIoP87DchX"
    "m4MdmPmi21Dr8kiTn6Nh59Eq4W9uXQTHwT9ndcKFfdn5Ozq1O7s1I0F2zMkQa6fE+OFd2N"
    "duObKDFNWFCXUzQVj5NhbbboRFy1HLH3Ym69RcvA5Vzc0hncZP0ErKQvrS61sTgGM5lxXJ"
    "0WR5VDwGO64OiZytmjTa1XL4YqJ8/zAbJktVvoHnKkhBUY0lVsoyw7jixhK15UVV7g8sKd"
    "wFnMA9HaI4zpx8497PtQstcny1NkqfPGkr1aUutsyfIOyymdAYUNnQY+GyB3IhqtxtRZgZ"
    "JYtmBEYOQ7HuA2xezOn2DXE30vMUCgIwgDwoMVwFbxBEvVcBBvxBdyWBX2+6vhsM7BtGe6"
    "6L04lpqUQRW4kfZjfUzKoB0bAkzSTBUMeFYpGPBsTTDgWS4YUO/5OXg36mRjQmNc6bTmNT"
    "7fm4ilMfUeNyrBEjo6YfDul9WbCovqTemSepNbUIIrbLiiYkpjy+ryisLBfb2C6Lq9qYae"
    "GuE2qqFjISPO5kX+s6WSRZKkN8XPW7MkhaJkg/0rSWo2sC5vYMYY/8TH/yCJBTcv6ONzEk"
    "yx2eBOWtMGEZEYG0QHMzV2a8ZWtrzXzNMYJewzNvcNNp1otXbKpvONBg90UWhuD28N1tl1"
    "lqrRNj7wDl6BVQYjm87EYUUcpIO2ojSG2uoe5jYkK+0Or6taiw4sQbwQY6LK8yjyHxh0zV"
    "RlA8FCW0tCHqK0jZ+orx8sH4CFSO9A3kPR5goRbE/Ve4HJBsur5eUO9PP08EJbOaPwytQ6"
    "OKirPYxADtX1iTE0SZ/8BNvIjxHO6TSUwOoXwxi2X8fgHyGia4AD1rxImUcLkouV45Yged"
    "LQGRnzacuY6RO14rGYJurTFr4roWgeh7Vv65pVOUC+axBX5eDTs6tTPPw1CVx7elLAwus7"
    "azl4HLdpwL/rSybKtFus7yMJmFvEe5R7PiRIeui5M7y4qOJIfHFR7kkM9zIGJLGoaiCsm/"
    "cQ3Z14l4gn8kKdXbmxNEGyf3vpYbjn1iyjOT5hn4fZH/8PSTKNnw=="
)
