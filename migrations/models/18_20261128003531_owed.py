RUN_IN_TRANSACTION = True

# Written by hand, for both databases: a confirmed payment for which nothing was sent or handed over is owed a program.
FILL = """
UPDATE "payments" SET "owed" = true WHERE "status" = 'confirmed'
    AND NOT EXISTS (
        SELECT 1 FROM "programs"
        WHERE "programs"."payment_id" = "payments"."id" AND "programs"."status" NOT IN ('draft', 'withdrawn')
    )
    AND EXISTS (SELECT 1 FROM "clients" WHERE "clients"."id" = "payments"."client_id" AND "forgotten_at" IS NULL)
"""

UP = {
    "sqlite": [
        'ALTER TABLE "payments" ADD "owed" INT NOT NULL DEFAULT 0',
        'CREATE INDEX IF NOT EXISTS "idx_payments_owed" ON "payments" ("id") WHERE owed = true',
        FILL,
    ],
    "postgres": [
        'ALTER TABLE "payments" ADD "owed" BOOL NOT NULL DEFAULT False',
        'CREATE INDEX IF NOT EXISTS "idx_payments_owed" ON "payments" ("id") WHERE owed = true',
        FILL,
        # Without it PostgreSQL takes half of all payments for owed, and reads them all, until very many have changed.
        'ANALYZE "payments" ("owed")',
    ],
}

DOWN = {
    "sqlite": [
        'DROP INDEX IF EXISTS "idx_payments_owed"',
        'ALTER TABLE "payments" DROP COLUMN "owed"',
    ],
    "postgres": [
        'DROP INDEX IF EXISTS "idx_payments_owed"',
        'ALTER TABLE "payments" DROP COLUMN "owed"',
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
    "eJztXelz2ziW/1dQ/tJJlUZly7GTOLtb5U5npr2Tozv2bKZm3CVCImRxTREaArKi6e3/ff"
    "EA8D5EUhdF44sTkXgg+cP17vf7yYzaxGX9965DPH5yhX4/8fCMiP+k7vTQCZ7Po+twgeOR"
    "K5uOZRt5DY8Y9/EYuppglxFxySZs7Dtz7lBPXPUWrgsX6Vg0dLwHoL9Gc+Iz6iHHQ3xK0G"
    "ThecTt33v3nsUI9sdTC02pazMEL8d6aMGID/9F2LPRfEo9QSPuExstHT5Flui6P8aMwEXr"
    "Ct3++tHhqglD17fvb24Q9dxVH7of+4R4Q9Erww9k6NiW7DO4bjsPhHELceK6aDl1xlOkmy"
    "KHyXd1nSeC4AX0u4+nmPdkH0vxP+RwxKZ0yd6JZ5HvczLmzArvYPYoOqFoRBATAF6h+8Xp"
    "KR75ZEwEXldnA/g9GokX99Ecr2aiDTob9JBH+VRAJ/ohPgk7glb6DnwZp3NnLD9Iv6m8gO"
    "gEfji+fFEFF9wcUQ5foD5RXFihpU8FZi5mHB4oPjB82hSLgaCqPwaPcrH3sBCYWACxK74W"
    "3RGXPPh49gNDC487LgrbDMdTKj7WQgyv4L3ES8jHTfETgAf3JJzwMNU340PmPHhDzMNP8c"
    "hSDAuCy/BBrjMh6AUjBFniO/picjw5Y8L6c0LnLulDM2a97CHdGQwsdBbrKUSFLr0+zOOF"
    "5/xrQYacPhBxwxez9J+/icuOZ5PvhMHP308mDhETCv5/wriaPUCq/i/GSnyBLR4E18QdIB"
    "czwBfTR6wEFvSol5teFnw1lyvqRDYWK0n++KOHCp8Wx2cLT4KG88ehfFhiO1BPk9eHAe2N"
    "x/8sG8KCHg3H1F3MvKjxfMXF0gxbO2obeSAe8TEn0D33F7BDwCvpvSTYNBT+URMFfIzGJh"
    "O8cHlsRxkNo2snw+HnL3fD2w93w+FJlT1IXxoLvAQWDuxm8PUP8Ap/Gpy9ev3qzfnlqzcA"
    "OFwKr7z+Qz06AkYRSng+3538Ie9jjofR+EWgcr1Mhnno/ug8FAKcIlyPdIBrDGoNZKuQfj"
    "sYnJ+/HpyeX765ePX69cWb0xDy7K0y7H+8+QvALxpQcRypYyoYjwj/ieOL1SN/ZeB/P8V+"
    "PvhJqhT24qMqYJ+Z5sGFCP3o+AyhPtkV+DP8fegS74FPxc/LVyW4/s/11/c/X399cfnqZR"
    "Lcz/rOQN5Kwiz3qLooJ4gMyGtBDniiOhjHaRpBnN5DqiC8y10kgfH5oALG54NCjOFWEmPJ"
    "atYBOCToHrqD0wroDk4L0YVb6W1CsYj1domIZn+bxP5AroJxMcRFCGsmPIfnoNQl2CvHOk"
    "adgnwkyHeFeXglDnplGTMf7DIG4suXj/ApM8b+5SqOIsVOfP7bpx8/fH1xJuEXjYSImc9l"
    "MLrwx7VmdUTRvX1j+ydfnsCVRPpvd+9/EnBxZ0YKAM/pIgW9rTvoB/85voEoAf7u5tOH27"
    "vrT78k5vxP13cf4M5AXl2lrr64TA1S2An6dnP3M4Kf6B9fPn+QaFLGH3z5xKjd3T9Atj3B"
    "C06HHl0OsR3HJLgcXMrylFqUbzDgaXIz2O0f7EjJ0WiwI3Iz2G0e7JFLx49NN/IksRnoNg"
    "90oKGuqfqKUW1F73Vo7ugwmi/qP1DOmx6faXKz0Nq80JQNLTvMd+R7wSKLKDqgeSsbyg9/"
    "v0uMYiBnvPh0/feXiZH8+OXzX4LmMbnk/ccvP6blkbRNsd4Gl0tudrqmO13CkltLCE8Tdm"
    "Ap7FpBqk3cdWCOkRwU4K2h+qqKYvRVsWL0VUYxKiYifH+zozpJvIWDuhng/zFZeGMAFtmj"
    "vrKF9sV59V+H2PSP7vzmRedI8SHCd352HJshHlwbJo+5dniJVhbdP1OfOA/eX8lKgnwjXg"
    "l7uXpZ7Sz1izMnruOR26C/owL5j2ASBVej5/t4GfqEJOaWwEB8OVGq769ipn+9eX+n3EhG"
    "ePy4xL49LADdo5zknBQ/arI///UrcbH8hkK8lXPaZ9HREVp6iuBOLP0ZfdoOSMHU7CpQLs"
    "H20CfihVke/1EHsI+iq6+qp66iRRd8RL9vBtOXsI/jEkMqAaTdLTecSb+oXro6izRIW1p2"
    "GqyOr7y5T8Fxb1OsVC9dBUnOANGxhx1/0+Pv13hfXQVMu4xvCNVX1UtXQWIepf/edDrdyk"
    "46CxEn800BEl10FR7QkPgb4nMHfXSIawJRjw5oTMRLCH/JWxGUNuHYcdlwiZ0crVYA6BeP"
    "3FHxZz2sP6n+vunuOgTubDBLgTvDnpDAbd0dEGfl4cJQrkBaXhfONQzl80YxXd8gsodxPJ"
    "mgR0LmEFw0E+giPBKyB8JIPeSdipmS/0ceeSI+YoQw5HAZ/fVNhwfJ8CT5PhCp43BG3EkQ"
    "hmRx8p1baCR7fSQrGXuF/YeF5N+vIGDJYWi+4EGE1pL6tuxnOaXyib6Q9+QjT8IpUTnwR2"
    "OllCEm9qZlKr8eKou9+Z6z8RSbRIP2nfAy3rdJFNbuUCzOOoahOE333GC3byWSeImNL4c/"
    "+e/bL59LQA6I0sYhZ8zR/yHXqSSNtwztEnQBjfIZnp7MvaRNBzpIz3Bjo3veNjpxc0r9ek"
    "a6BE2HPDw2PLNjiyrOXVUENUHTCNS2HdY7Nn6OwwwPG1o/o1QRRwZwVcNnYmoVWD6ze8IW"
    "kL0FOer4toOquCb2wdoW5VoKiEYCdWg7LRSq49bVtYL1XDduLlx/8QgCy3AqYQr6Crk3sE"
    "9kehMkhVtxhBH7HZI2e3Vv7oqhQI4QecPsHzKtikqCIQRuG69U7pXAvuPYVk8I1wEh4pT2"
    "glQcQV6SJcQEIjHUE8efSV2NFNDhLW1oOINkHoLNYWJ8BVOv0qxE4jhMeFumMHF4D+mG4q"
    "kMr0TXq7iaYCm6dcXpnZfxQwOhyJn1Eh468eksFtolk4gwR6w3yGjixXueYhuNCAnz0Kgw"
    "PIXdlXhhtPBsCqoE+ekzBHNMt3V8gGdMjA7hOekQ5NRq4J2VoTPMX5b5E8x2A2hTVIYBzA"
    "v+SO6IDQTWnB5MCEibxdPYjlM73U2W1Kjj1qvjwo2oLt4Zwk5onHcNt2B284RYgPmDt5hl"
    "BK1kDEJA3EGot5+nJRILapzLSSLD72RPZU8bZqsapIL2HQhLMuaoQ+8SnTNHbWoBGS0clz"
    "se68NjD2EB2YmVKlLA1Jn6SaruTf7tH5EKsfoYH3w/3yKm1UAtQzUD6wjz8TSX7ygGNk6z"
    "o6m7V5XWjiN4QcU5pJManF2MojN5aLdnwTRuAc9a72Is2LtYVdKqNByt6uEaUBkBNELV+A"
    "UcwC8gPhGNZ0AZsqmF3irfgHjEQY5jQCogodgrIB4JsUkNlcA8PqVoiT0uK4vMsfKHB5s5"
    "1CHxUrVDOO2juylBPl2iBwo+AGAXVwU5CPbD+hyiKbgO6FetaOQ2tuh92qINp2k4zRZwmk"
    "e/xjIcUZ3TZT33FES07Zx3OuhAbJNz2t6JHU/skXNip/J+FJ/YmVwjDU9s6Cc8YhGDGmWq"
    "Dpj8CfXNLOUq9wCOdyMgZNE9hV0fWfEiZeIEh9MYwTGB8Bz7VaPaCg/rmrriTZTE7ZrDO9"
    "NnFp/h9ZMUHiI74d4w336pAMMkGSapBUzSoVeZURwdKfuzN+XGl8lEsgkZJkndKGWPKDRp"
    "zhfd0hlROgoojbpYCQ5n7jtjIh33VRoB6iMx1FyGLFjjhe8Tb7yyjFqihWoJ7nC3nvtjQN"
    "A5FvKyCgd5WcxAXmbs4fHXykBc7DmWIjMOZLUdyOSGlIW8LK17SNIlFmLPudyDrb7OfhKn"
    "6aCMdF7FAaTY/yOzoyx8Gbw3tPEqx3OvcHZn6Lo0y7dmtxbijJO/WRdvGzESg2kOpg4bCg"
    "7TecrbjsuqWSbo9ljHMuA/9nsKbljOsoZS3OTQNTl0d4DZToVdlck6T9oNc1yXiLtRmw3F"
    "XbAEzBaMQ0a68RQxcWdE7dWVkHGpx8W4ShEYgw1f8JIIM6Xmf5GMgVd3mfWyh4ScDCYAEJ"
    "Mx0pmHZWi/TBQQhv8rU4O+ryLzLfGZYm/0wfPC0ikFCHrw6WIO8riaZvJ1lvDW4TvB+0GG"
    "v3f3nkVsIaJbQaIA3UCbO8RF8DkYT7H3QFgvbcTgS4pcSh+lhA9PDj5ZWjSky4KGBBqInt"
    "i9B6YTeBiZCbiJjfCEQ/4DtCTksUlYPuOYL+RQi7cM9X++Q32HS25yn6H6ZZJFx1QRe5Ep"
    "SvwoosGuPgTxGdIhJm3f4p1a0lnoiwOGYiQme13zuCDmuLnAl3LQEdGhy8C3nn9O6Y7CIy"
    "QjBK6PVY6T72+vOU9Dfr7x5nI+eH0Zbifwo2wDuf10/fFjFssYl1LLap4kM2FBabVQJiwo"
    "YoayGK+fsxH1HnXNc+LZANleEH9bAfC3hXi/TcONOQc2to4GLk6yv33hdLcMyDaD64cjMq"
    "F+jpporeNHktg4fhyh40fTYrymCu92WPvj8Gw73rq7vp+XaLSk6m5A0DlwdxJ4bvwGn/fx"
    "AbrFZoMfozQZ8to8xIdxDW3ZgG6b7ZYmgNpMV5yqQ6jumeUyadp248OhzGQ1YU0QGVizsM"
    "pSYbVr3IckBtIWuuW3DN9dpXNgQQ6GDXHteC6H+HKtgOo8KnG8Ia7ViyUfKbLJ06UKtpFP"
    "1abYVvbOOlZsEwxRBWwl87oFZCPXo24CG2fya4c+JeEuSKZTx3Gua2jv1F8uWPQ5DnOx/a"
    "DYYy7uGNrIZ+4T9chKuZIFlWShUgxTmWvm2LH7yMIzutA+aqVRY7LUDZ0TXZdGNL9fnJ7i"
    "ker3SkazwZXRSJBzx9VVbW0ydmzxuuAtp2bDlfRUg57CqjhQ0Eb68umXhMayQyhMwxajmc"
    "N5VJUmXY9GerRhpIu7S3c+hh07npXHgRq4HnmHLEidGznkSSBkY+nlJ+vpWrqjyCWPLAnj"
    "uqQuCm4zq48SlXpUdSB4D7gWFMcZUf6DgHLpqQo+UdEeNKUuFNj1yL0n3xSSD8FyE4NyLW"
    "EDXzkU3cKP4rNlLR2X4CfxKEteGsIlCY3MYCTrC8GjoKKvoOujG+nuZ9ElARfFe08fg6Kp"
    "4xJd91cXJCK2GijASlcZklApbFgAuLgBHyguLPEqr76QfgTry4e+PHS1Hzh3Yl2v7U20+D"
    "4MVt8QvuGkqHP07ecPXz8gaIP+U24pprjQ84qcPLQ0vOvYSRPptEN1jjp866l9I5ouQWpC"
    "JA+9d2w5RBLCNWgtd8OIYo/WdgGHx3Suht1jfHZZAeSztH0vQhluHZfHYYbVOGqHw0D+qT"
    "Ot4zRbcaFtUa6GQZXUU4Pi1FODTOopLV1lAS4OboiRmOCG5sENgZxTI7QhIDl0YENllcgh"
    "AxrGYococK0s4TniRJ3bPS4uqmwfFxfF+wfcSx2IMXVRFun1jkgpcuON1GZvJKVdbDjUSW"
    "Iz0G0e6KJKUcXZm1pSKeo4EzeZAmj7q/5XB+FWFLPcnjR8WskJHZoVS8SnWTf0hF2kwcGQ"
    "oTdnQ5vPBhN18MzH32Qr3oFpIuCO65YPy9AZn9MsuNK5oR6ucRIzYXMw1anB6qGaJDJTNQ"
    "trjBmquxXkkRqIW+iB3ratYVcu6DTIyr6p02nQT0dxjZ81FWD1ozyK2/GTrp6YsWU7Q1WA"
    "k8dOBYgjrmoLKHc8giLDgVbAN3FUGYjXQZx3sm/gna5zceZYH5+zb3pOmM+meW+7FuKT5z"
    "qwIUZfI2+CjmC0hxiHknKB2SN9bcTD5kUD9UODSrypGIiwzO8VsqLMRYFHPp+SmXKDDwrq"
    "vIhFRbxMxg5g9giO8jI6QhwSMiMvZNJl8QCFGV7JEsOjle4c6MkT8dFUvMmIjOmMQHgBkE"
    "jWSz4dfgXvzxxx2mzsRh9n6/aZldf4uBsfd+PjfjRobz0ThCkCdGI83Fuwc2y7CJA6nLMA"
    "l5UUC0mMV0ptrxSTnfKwWwpdcLu5pT1FbXwqWm1TNz4Vz3v8jU+FMfu3FlNjPDXG09biWs"
    "F4WsUmsu+ygO1kpvaszXbmxHU8csux3KWyyuxEg16pLls3HTJo21yVfY3mLoaScSqfjOBp"
    "POKqbDxjlzJgs1T1OCCWSVuwp7LrUI8oPba8iFRrmXxHqsM9CmlpiC/V4Zg9Qi04qEl3Jd"
    "qKpirti/itE9ow8cwb2anKB2O5zszhUvVlaUU3k5ruEUGq5JF8LoMKdd5DXpYY/SmyH1Y5"
    "S4zRPO9T8yz/zcBaEqCg23euKv32Yz9Kq9KXFWXqWlX6fRQmoC5d1Kr8EFF0UBH6pgLCbw"
    "rxfZNG19Tr3r6o6LChOrBz+L819bojukPH5R9VwcGQm8rfJtYnU0l00L3ox7L5G2warws3"
    "jdfpTSNiH7N4386w6xbuHUnKDqnzm5Z6zKhDqsiXmmXfTLzsWo7zxAwlT5sDJAXFD0/dAm"
    "mnIrh2UcwTviPvxRKxO+Yo2VDelh8LleaDTKkTmfA0cOfSsnes1Lz1+/0JOH3dC/r7xeB0"
    "cPmHFQjddDYPxW7pUybaQnV2Bo3/qVr/ppuHorlKnQt5bfvIsn084UHS3XtPzY5E9laMZB"
    "uVWDfMpSs/Q/uSaWVSpA6IZ9tdTql0RPMoD5ICT2G+i3bWvafS2i6nq/TXgNoA2ukvnROf"
    "Ue8HFqaufQdvJ75kBUluZUl7shLPeSI6J7DdsrSwsRTmW+yVeDYbislmnO3axWkXqzwexW"
    "c1ZQED2g7KjFUyvRUnesvkeTsGl8Y9aTy279CoD6csvMVJ9GIkGyXR29RUP1o4Lnc81ofH"
    "HsJUv5PceuEZXkvTFyfqXO63rWeOPLpMqHvDestJUAPmsM72EqcxSTqbbySON1SMdl21YJ"
    "zOqAVrqAUPGxzQsum+/SQzrvNE/OYZHJPkxqe0zT6F4oj1uRSGMyMNw5w/xAmisvHt1NjC"
    "eKVrBGtFQg3sYiTPGbmJ4zls2nSPSVGbLabNW4xxW3/e4y9uTmlND+sEjWHS8gzjJhZgB2"
    "Gxpu78LmCViSPEO3jY8fMjBQvBzSM1EJuIi4NFXJj607urP51Y7FtA+Nd0f93EOW+PrIC2"
    "4rG2AHPH86oleNENgodomAutuetSp/OpLan/KEDa0Lvrm+qlQ0fWTn27kntkjodXZhMt9v"
    "NKbETNvb3upuCWxZbEl/XOgxRhPeUgtRCD48tC18HjfmDokayupBvXE3YXJPL56qH7WKaJ"
    "uC+Y8hgLXN7DuuJBn8rnS1yUUVtCtO2hMZR4JTaa+HSGTt+hOWYy4Rhy4T/gfaU8v+ASW8"
    "xm2F9B5XK4O4xnNEtWMIfZayN9P6os7lIqg7/4FXJshh58eANGZRyZCwDI56nS5nPC5UfA"
    "0wTWzhOxgpLyMsNa8hFA5Gl8+yhZPT7KjyYwdWxdND6Oixxa6fMGfmewEdrJOvJhQjfwXg"
    "uLyifITVBZCz2siqtoFofBFxfRbCaTdQDgIwzAOT0SQNXWVtPGHhHt0cAeTNujta/r0zeL"
    "dbEzSYzE+KolhmEbLiYpJiJnEZSk2soh7szusu8EfuIlQKXxJKZ6vb09h9Ko4EsQbmYtTB"
    "Aba+ERWgtDsaLpDEiSG9eAVg+2cQ143uNvrNjGFtgeTX8VW2ClNGGmMMje9dhBiZAcDXas"
    "ekix7jpeqKRhjPIEon9VrPCULkE3K3rx2IT4vbB4xJL6tlbMjsVbqrRdDu+jr5LCJ4h67g"
    "rJQhRiIyW21lMrU6rKKQZaVaWZVQrnR7G9ehB8PJ4GQcVwZ0QgyZd4GC1SuKZCd2Mi4m9l"
    "8b5Ju64pWtGyo6BXouUtjqPNx7XDsbNbzrcEiz+XkSkGN0bSQXwHFxdVogkvLorDCeFeDs"
    "p1898liDoXqbwTnOUxlcW4uIhCSNABfMskrI6VUGjdFnIQrS52R4tZnR0lJOheRrHzQYXd"
    "5HxQXJFlkEl8YJQ8RsljlDwmVKGtsBrdmfGjbzO0lfzoi/WSu9S63RLO1SdmtG7BrV6Z1o"
    "2pRs21bt901dcws57oMUjLPxb3eogtxlOElW/jPFmCVqnlgsKxaESV1yKn6JGQOfieOpwR"
    "d7Kpw2LNHEObZBdqmTprJ+nai9Vb0vu3jtgaEhixtbbYuphvUHguSWys9G1j4DM80YHOF4"
    "/Sf5Pc40XdKT9dZJtNTDo+XcIxcL84PcUj8ffV4Az+nl/Iv+fyL5F/X8m/Nvx9NYH2o1E8"
    "b+wSi2NHHCxQccUVs9i/kqldR2Qi2B1kSXOOBUXIqTT9gPs/U6Yfthj9LxlzC3HiurrMOU"
    "QIzBccCpOrcARGZ+JUgvy4HlkGZcsZGJhAg9/TxiHIPQLGpmrmoED3r18gYxMylhtjuTkI"
    "H3F2WYGPOEvvmBEfAbdSaQr1FK+Bb4ykA7xDKvlplTyQl8V5IC8zeSDl/taETQjoDqX5My"
    "yCceQz4792/EereorIUfOgsbYtY5PZp62oGr3uAfS6oxxV184yShwrqOF22S5lrkQ9T9YO"
    "hqNE1A6bbFDfBRwlda1UWQT1BbyHDerc658+3Xwe3vx0+7KPboWsCy6QPpnRJ3EbdLVKvS"
    "uk9Ss0dRin/gqpGini8kzJ0ZzOnXE8AF9e0LKy40ttsXLHDHTBTuBUKaukLH3KVax/T7lg"
    "LoXYLGP+VZ0W1R9TIf/ew0JgDBVkXBccO+/EIIMz7w9Me26GbYbjKWXEi0fsR0VZ1D0ZRg"
    "8P6yNrRn0ogzOc0oUvv0S8hfg6RUKwH2qzZZQ+aBxseDMbr3potIprysWrjF06fnwnv0aM"
    "CygexBM8yqESrH4hBYC+Fr3ZvccEVOOpgF88Qj4zp5gsvJB4WeulUrRbeIlXQ6XqCAZB5k"
    "4oeDssBBIbw5zQA6G/E7xkoSuTR6CFegquZ3ptb6YU4Xa4mDZAvWdnJp8W1XBZX3AhoO2g"
    "0mjL7r6HrcHcIl3R2XkVq55oVayOO8/UylmII6QuwnEa45a33i0vYEDqYByn6eAeUQXjYo"
    "gLEdYsXs5xWJa5JIf60DVCKjP0tRVeW8xdIosTNFVFJomNWbrVOkeQXpoOdJLYDHSbBzqQ"
    "3GvKEzGqDnm67lmaiOsbsviX1wRP0+5tFN6mh+DtxrA3LQOekBmUFiULY3FWrRiJqdDWPH"
    "1WpHjKgl9cqidJ9Zyr9WhVa7OjNklsjto2H7XGjv/8xr+Gq2fiLMs7yerkN1Gm08/0iLfP"
    "8nzmsO1tBaNfnDlxHa+rOJnE+GsAssnYscXGqsNXNs0r1LV4qaSwiB+JN4Tty8BVAS6Tqm"
    "o9RrEwguYQRfEKR6YirwSR4z05GzME0s3kRvbUVZzweEzmwCMfALCjXHqczDcGicy7Op1A"
    "jspL014Hnzvoo0PTZ+cecnrBFfnJRetxjbdcfA9o6DUnhIJH5TM2E2wPC8PHoDIHRHqhie"
    "MzrhIRgldVH32B7ILgZ3X78/WfBheXOsgZMSKkd47m2FcpBcUuZdyr2uheRYG9nWI2rWO3"
    "T1J1LrB8+/FK5PscSlg104MliU3kUus0XilXo6Yh7MwotY9iiI1S24w/DGHdILUMnYmsyv"
    "EQkNtgXWiTRB1yz9hZwFo4F7Mom/CqdMxaeuFWiFvTM3KP6LZsAlcFN7l02xbA9kA+PBH5"
    "7nnSeXC3t0Y4fyBD8hSYDhrmJYMILOwh2Q+SpsCwNiqEXCH5mCsoLStDuzYUtslTbjxrtb"
    "CPkLhzkuGgSnDCoDg2YbA25ZiaLbUOvziJOfrWHn0Sri3sy4EV/Tbo77hQrro/x2dXy3Zn"
    "Ms/fl5WCvmxH1laA5ikiVSzsiCAbgmnxiC54rNo1Ei0sW2y9mFthJOqMzEagS50gS+prLV"
    "CvqvySYge3ZMZ7C83wCrolszlfqUDj0oray6kqEkMQfFRQYDxZQjusmi2bTKivCp+rbvrI"
    "4tQFeTQW/gsaXBUyvZT5K11b1y+XH27DJLHgwyUVkMAdaKqrm4vzqfIRlCgFI4DhCzk0Cj"
    "1TCqZVu2rZwVVQ4qFYidylEg9pLqEam1DGJ2RiGPWCyAC8VuMUERrVcav1StHm14Tpjqj3"
    "uJ5gv9/PmtpyvHVwqNY4COIkW2GzO3AcxA2JbkONeIzS2D3avD9pjq/JERRRmiFu8xAb09"
    "YzH/+2Jgs85qNRe2fVVOmFJAbS40y/uE98K1uyamZfDNPwtcdC2EZY48u1VTpS5YyboyQN"
    "vXSLtaSRM3AjNeltWEKARwrTqXicTEA4Fp3ElKTv0NJ3OAdFohek7fMYVse4dikd4wUjqR"
    "oGji5goBSTSg37QlVX0NE6V2cDVT3hZQ9ZUosK3UM2+6BWdlJZGtZDkIpdeFFVI5vLC/cC"
    "ZzEPRGuXMKYfO3ex5xFbdEOWfWSpNWapFIVa0wspBpdTOgOKMXTqe6yHnIlotBpRewWOtL"
    "IFIwIjz3YBtylm994EO67oe4kBAp3r0SfcXwFsx6ViLcuu0TEt616yapjiDhX0RttPdGaK"
    "O+zYWdqUN1OZECtZEc5KrAhnxorw/ET4I7QiCJbQ1qUdd7+s3lZYVG8Ll9TbzIIyStGury"
    "jsP9RKshW03yjD1qa6z9HCcbnjsT489hC6z90k3hIy4myel4KhULKIk+zP4f50t/LF1nST"
    "gSjZYP+Kk5oNrM0bmLHqPPPxP4hVZ/2CPjYLxKGNOi3bIjtn1GnXjO2KTadls/bobTrfqP"
    "9IF7khScGtXpldZ6kabZInxMYrsMpgNKYzcVgRG+m8X2HBqcARXlehIiudMsRWBhzRgSWI"
    "F2JMZGtN/gODrpmqQS1YaGtJyGPo9/6JevrB8gG6nBOCNlfKpV3eBpMNlleLC1Pr5+nhhb"
    "ZyRuGVqUp9UCdyGIEMquVZwTVJl2Kpt5EcPJjTSSiLk1MH7TdMS902REuAy8lLLVVyNKey"
    "SjFuMZJnDZ2RMZ+3jJk8USsei0miLm3huxKK5lFm1E3DVyvnWG0bxFU5+OTsahUPf018Zz"
    "w9yWHh9Z1SDh5HbRrw7/qSycTXLtb3ifjMyeM9ij0fYiQd9NwZXFxUiaK8uCiOooR7KQPS"
    "fF4HYd28g+juxLtEPJHn6uyKjaUxkv3bSw/DPW/NMprhE/Z5mP3x/9i59ZI="
)
