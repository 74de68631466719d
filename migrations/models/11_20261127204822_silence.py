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
    "eJztXW1v2zi2/itEvrQFvEbqNGknvbhAptPZ7d22mUmyt4vdDGzaom3BsugV6bjG3P73y0"
    "NS75ItybItK/zSxiIPJT2kyPN+/jybU4s4rPvBsYnLz67Rn2cunhPxR6Klg87wYhFehwsc"
    "Dx3ZdST7yGt4yLiHRzDUGDuMiEsWYSPPXnCbuuKqu3QcuEhHoqPtToD+Bi2Ix6iLbBfxKU"
    "HjpesSp/voProDRrA3mg7QlDoWQ/BwrIOWjHjwJ8KuhRZT6goa0U4stLL5FA3E0N0RZgQu"
    "Dq7R/e+fba66MHRz/+HTJ0RdZ92F4UceIW5fjMrwhPRtayDH9K9b9oQwPkCcOA5aTe3RFO"
    "muyGbyWR37iSB4AP3soynmHTnGSvyFbI7YlK7Ye3Ev8n1BRpwNghbMZmIQioYEMQHgNXpc"
    "np/joUdGROB1/boHv4dD8eAeWuD1XPRBr3sd5FI+FdCJcYhHgoGgl26BN+N0YY/kC+knlR"
    "cQHcMP25MPquCCxiHl8AbqFcWFNVp5VGDmYMbhhuIFg7tNsZgIqsZjcCsHu5OlwGQAEDvi"
    "bdEDccjEw/MXDC1dbjso6NMfTal42QFieA3PJR5C3m6KnwA8aJNwws3U2Iz3mT1x+5gHr+"
    "KSlZgWBJfhhRx7TNBLRggaiPfoisXxZI8I6y4IXTikC93Y4FUH6cFgYmGwyEgBKnTldmEd"
    "L137P0vS53RCRIMnVum//xCXbdci3wmDn3+ejW0iFhT8fca4Wj1Aqv4WcyXewBI3gmuiBc"
    "jFCvDE8hFfAvNH1J+b/iz4eiG/qDPZWXxJ8sePDsq9WxSfGu4EHRezvrxZbDtQd5PX+z7t"
    "J5f/KjvCBz3sj6iznLth58Wai08z6G2rbWRCXOJhTmB47i1hh4BH0nuJv2ko/MMuCvgIjU"
    "XGeOnwyI4y7IfXzvr9r7cP/fuPD/3+WZE9SF8aCbwEFjbsZvD2E3iEv/Rev3n75t3F1Zt3"
    "ADhcCq68/aFuHQKjCCU8Xx/Ofsh2zHE/nL8QVK4/k34Wuj/bk1yAE4TbkfZxjUCtgWwU0j"
    "/1ehcXb3vnF1fvLt+8fXv57jyAPN20CfufP/0V4BcdqDiO1DHlz0eI/9j2xNcjf6Xg/zDF"
    "Xjb4caoE9uKlCmCfWub+hRD98PgMoD7bF/hz/L3vEHfCp+Ln1ZsNuP7vzd2Hv93cvbx68y"
    "oO7lfd0pNNcZjlHlUW5RiRAXkryD5PVAbjKE0liJN7SBGE97mLxDC+6BXA+KKXizE0xTGW"
    "rGYZgAOC9qHbOy+Abu88F11oSm4TikUst0uENIfbJA4HchGM8yHOQ1gz4Rk8B6UOwe5mrC"
    "PUCciHgnxfmAdXoqAXljGzwd7EQNzefoZXmTP2H0dxFAl24us/vvz88e7lawm/6CREzGwu"
    "g9GlNyq1qkOK9u0b9Z98WQJXHOl/PHz4RcDF7TnJATxjiAT0lh6g6/9xehOxAfiHT18+3j"
    "/cfPkttuZ/uXn4CC09eXWduPryKjFJwSDo26eHvyH4if51+/WjRJMyPvHkHcN+D/8C2fYM"
    "Lzntu3TVx1YUE/+yfynNU2pRvsKEJ8nNZDd/skMlR6XJDsnNZDd5socOHc2qbuRxYjPRTZ"
    "5oX0NdUvUVoapF73Vs7ug4mi/qTSjnVY/PJLn50Jr8oSkbWnqaH8j3nI8spGiB5m3TVH78"
    "50NsFn054+WXm3++is3k59uvf/W7R+SSD59vf07KI0mbYrkNLpPc7HRVd7qYJbeUEJ4kbM"
    "GnsG8FqTZxl4E5QnJUgGtD9U0RxeibfMXom5RiVCxEeP9qR3WcuIaDuhrg/zVeuiMAFlnD"
    "rrKFdsV59d/H2PRP7vzmeedI/iHC9352nJohHlwbxrNMO7xEK43ur9Qj9sT9O1lLkD+JR8"
    "Jupl5WO0v9Zi+IY7vk3h/vpED+4S8i/2p4fw+vAp+Q2NoSGIg3J0r1fSdW+t2nDw/KjWSI"
    "R7MV9qx+Dugu5STjpPhZk/369zviYPkOuXgr57SvYqATtPTkwR379Of0qR6Q/KXZVqAcgq"
    "2+R8QDsyz+owxgn8VQd2qktqJFl3xIv+8G020wxmmJIYUA0u6WO66k39QobV1FGqSaPjsN"
    "Vsu/vIVHwXFvV6zUKG0FSa4AMbCLbW/X4+/36FhtBUy7jO8I1Z0apU0gASNKezTCgMZY03"
    "hTiKdFOLYd1l9hO0Pm9jG9dckDFf9sR/YXNd43PVxLDkyAct6bJ8CdY1fIB5YeDojT3Hpu"
    "oInPy28LNukH0kOliJNvEHcg5JjxGM0IWUDow1ygi/BQcEYII3WT9yqiQ/6NXPJEPMQIYc"
    "jmMjblmw5ekMET8nkgjsDmjDhjP0hiwMl3PkBDOeqMrGVkCPYmS8ldXEM4hc3QYsn9+JEV"
    "9Sw5zmpK5R09wY3KW54FS6JwWILGSolqJjKgYQqJDtoUGfA9Y+PJN9j4/VvhA3logw18u3"
    "3xcZZRW0dp2uekV78OW+IlNr4MFuV/7m+/bgDZJ0qqru0RR/+HHLuQrNAwtDegC2hsXuHJ"
    "xdyJa5xhgOQKNxaE521BEI1T6pUzIcRoWmR/3vHMjnxUUe6qIKgxmkqgNu2w3rNpZhTEn+"
    "9omwkD2U8M4KJmmdjSyrHLpPeEGpC9Bznq9LaDorjG9sHS9q5SCohKAnVg2ckVqqO2n62C"
    "9UJ3ri5c37oEgd0qkc4B3UFmAOwRmXwBSeFWHGHEeo+kRVG1LRwxFcgWIm+Qm0AmfVAh+k"
    "LgtvBaZYbwtc+2NegI4donRJzSjp8owM+asIKIJSSmemx7c6mrkQI6PKUFHeeQamDs0Xkk"
    "BkRmG2C2WPqQ+sCN6gKm2EJDQoKEFSpeR73GtRDx0dK1KEj18inmCKZb97U9eNIRMeL8cx"
    "Ln5dKq4MaRojN8WJoPE3xvBWgTVIYXy/ISj++IFWTHjBGMr3iTJcXIjlM6L0aa1GjGtmvG"
    "go2oLN4pwlYof/cNt+A7s+RJgPmju5ynZJ64s7JP3EKo60/oEHLoJc7lOJHhd9KnsqttpE"
    "VtQ37/FsQvGMvQsXeJ1lmGdjVGDJe2w22XdeG2xzBG7MVgNMR8NM3cuPMXfpRmTwv/oDqB"
    "PcdKgY6oT8cljsYIRWsy/tVnjTEmzmctuBpr3D6+Kqkh7w/X5XD1qQwHH6JqbJxHsHFGF6"
    "Kxcm5CNvGhN8rOGfWezjByJpyr8y2cUa/uXbLVayvgakrRCrtc5nBfYOXbu8JMZnx3E1na"
    "Oe2ihylBHl2hCQV7JhgWVepzgr0gE7roCmZQ/agFrYTGmHdIY57hNA2n2QBO8+S/sRRHVO"
    "Z02c49+dE5e+edjjoRdXJO9Z3Y0RDqjBM7EWGdf2KnororntgwTnDEIgbVYFTFFfkTKskM"
    "ZmQ9QHgCTkRDIGRhm8KuiwbRcjDiBIfTGMExgfACe0UjdHIP65J65l1UzM1aw0k7VDFD1C"
    "ZLlFYy55/h5dNBHSMP1MEwrz8ps2GSDJPUACbp2F+ZURydKPtzMOXG7Xgs2YQUk6QaNrJH"
    "FLpU54vu6ZwoHQUUoVuuBYez8OwRkZ7PKiSaekhMNZfu14PR0vOIO1oPjFqigWoJbnOnnP"
    "+YT9A6FvKqCAd5lc9AXqWcFKKPlYI43/UmQWY8cEp74MgNKQ35pgS6AUmbWIgDZ831t/oy"
    "+0mUpoUy0kURB5B8/4/UjrL0ZCBS38LrDNen3NWdomvTKq/Nbi3EGTt7s87fNiIkBtMMTG"
    "3WFxym/ZS1HW+qGxajO2DFMJ//OOwpuGPhsBJKcZOt0GQr3ANmexV2Vc7QLGk3yCa6QdwN"
    "++wo7oIlYL5kHLJrjaaIiZYhtdbXQsalLhfzKkVgDDZ8wUsizJSa/2W8vrhqlaXFZYV2Tx"
    "YSx0jneJRhyjLoOQhlVqYG3a5LzYvXFHujt1bF5z1VTX7i0eUC5HG1zOTjyLLxwTPB80G2"
    "MllZ3rKhrrxfHV110OYOcRF8DkZT7E4I6ySNGHxFkUPpTEr4cGf/laVFQ7osaEiggxiJPb"
    "pgOoGbkbmAm1gIjznEcqMVIbOK1dP5Uk41FKX39X+eTT2bS27ykLHOmySLlqkiDiJTbPCj"
    "CCe7+BREV0iLmLRDi3fqk05Dnx9xESExmbiqB1Yw28kEfiMHHRIdu+Bu4/nnhO4oOEJSQu"
    "D2YM8o+eH2mosk5Bc7by4XvbdXwXYCPzZtIPdfbj5/TmMZ4VJKWc3jZCYsKKkWSoUFhcxQ"
    "GuPtazakPqCueUFcCyA7COI/FQD8p1y8f0rCjTkHNraMBi5Kcrh94Xy/DEid0cn9IRlTL0"
    "NNtNXxI05sHD9O0PGjatlDU++wHtb+NDzbTrfCoedlJU3cUN/QJ2gduDU6ahq/QXN8+LWK"
    "XV5t8iOUJsVYk6f4OK6hDZvQutluaQIozXRFqVqE6oFZLpPnaj8+HMpMVhLWGJGBNaMgOg"
    "Syl64mHJAYSBvolt8wfPeVzoH5ORh2xLXluRyin2sBVBdhMckdcS1elvJEkY2fLkWwDX2q"
    "dsW2sHfWqWIbY4gKYCuZ1xqQbVsh4ySwUSZ/h3rtMExOMp1nXTZ6n/5y/kef4TAX2Q/yPe"
    "aijqGVfOa+UJeslSuZXxUTMbxmKnPNAttWFw3wnC61j9rGqDFZtoMuiNuXwfai++Py/BwP"
    "1bjXMpoNrgyHgpzbjq7QaZGRbYnHBW85tRqupacajBRU+BiLe0pfPv2Q0FkOCJU92HI4tz"
    "kPy3okC3pIjzaMdBld6c7HsG1Fs/LYUM/TJe/RAHKPhg55EgjZWXr5ydqgAz1Q6JJHVoRx"
    "XR4U+c1s0IW/MaMaEVXpBJ4DrvnVRYaUvxBQrlxVHLTj0wzQlDpQLNQlj658Ukg+BJ+bmJ"
    "QbCRv4yqGwCc/Ea8tiJA7BT+JWA3mpD5ckNDKDkayVAreC6qSCzkT7mWi/xrnN7Tvez0Tn"
    "7FEFoQ6McqrKkKZNkJqwvmPvHTWH9UGIAS3lIhdSHNBCLOBwmc4vsH+MX18VAPl10iYVog"
    "xNp+Ull2I1TtpJzufZyyzrKE0tbp8Nyi/QK5IuqZefLqmXSpekJYI0wPkO+RES45C/Q2ls"
    "sYJz3NU2nIlRotat7svLIsv78jJ/fUNbYsOOiOBppLc7dyTIjYdHkz08lMam4lTHic1EN3"
    "milSIqPcn5GXFCihb4Qx46GU6oKyxzWMWpTEmq5GmVXZKqDMKNqLBWn7R2XsixF7rlS2zn"
    "adfemK65wsGQojdnQ5PPBuPJ/czn32SA3YPq3OeOy5ZkStEZP740uNJgXA7XKIlZsBmY6n"
    "RL5VCNE5mlmoY1wgyV3QqySA3EDfTqbdrWsC+3Xupnut7Vkc8fp6W4Rs+aArB6YW66enxP"
    "iye7a9jOUBTg+LFTAOKQq6oB5ZZ7pac40AL4xo4qA/E2iLNO9h08fnV+wzTuz9rfNyN0Yt"
    "dcom0Lm8gybe+I0V1o7W4JRgfwG99Qgi19pG/1It+9EJu+qV/dNOFXHpROvUaDMBuM7+XM"
    "p2SufMD9IiUvI57mr+L+2JjNwCNcepyLQ0JmOYXspCzq9D3Ha1m2dbjWgwM9eSIemoonGZ"
    "IRnRNw2QYSyXrJu8Mv//mZLU6bKhlP4xxyhK07ZKZT44NtfLCND/bJoF17dL0prHJmPLAb"
    "sHPUXVhFHc5pgDeVaQpIjFdKaa8Uk/HvuFsKXXKruqU9QW18KhptUzc+Fc97/o1PhTH7Nx"
    "ZTYzw1xtPG4lrAeFrEJnLoUmvNZKYOrM22F8SxXXLPsdyl0srsWIfORl227tpn0Le6KvsG"
    "yQHeh+prUCcPCVK1WiB3h62ykgwce25zqYwagI5ZJhPhUseMkWxDLxkhKF5bTDBJLnG6sp"
    "0NXpkcHA3U/8r/U7BuCBPQ/VtXb7v+CIyN9bY3lZtpW73tQ6Rcpw5dlsppH1K0UB35rgDC"
    "73LxfZdE11Qirl9gs1l/5FBGshSOWyoRh3SmlFqJUmohD5OG/H6OHSd3MccpW6TlrVpVLS"
    "UlFxE7FI+5o9TRtnTCsRVKnnYHSMoPH5/aBdJeJTPtuZYlk4VObRuksYj/XEUxTL4sFHXW"
    "Y0mZC9JDqk9GJZ2MVnUe/Pl4Br5Aj4L+cdk77139GEgiIcnR+QKOB0kvXY1EXyiEzKDzv1"
    "XvP3R36CMdmFSWSkgh2UUDy8Nj7ue3fHTV6hBSn5AKQeqTVaVlH5XDMkhbKV9DuxhpHYPy"
    "dkomtlxNqZQdXcr9/JtTWO+i3+DRVRkkV9N18m3AuQr66TddEI9R9wULskS+h6cTb7KGfJ"
    "KyejRZi/s8EZ1+0zISaAMl0Jl4rWzGfXsSLJ+2hSx8kfRM+dmZUsmZTsHP60ACaP1eXkcs"
    "Rb2r/XK4tB1uu6wLtz2G/XIvCbGCE6yU4iVK1LqEWLWnezu59IUHw7rmzIU+a1Rme4nSmM"
    "x61TcS2+0rNrOsliZKZ7Q0JbQ0x/WYbthyrz/zhixlXz2tXZzcONo12dFKHLFC6u9n7V0w"
    "zdlTHCPaNL+tmluYr2QxStcqi12E5DkjN7Zdm02r7jEJarPFNHmLMb68z3v+ReOUlnQ7jd"
    "EYJi0jvMo4SO8jVtAUON4HrDKaXjyDi20vO3wqF9wsUgOxcUM/mhu6KXS6v0KnsY+9BoR/"
    "T47XTpyz9sgCaCseqwaYW55sKsaL7hBRQYMEUdUdd1qdZGpFvZkAaUffpm9qlBYdWXv1bI"
    "rvkRn+TalNNN/LKbYRVfd1epiCUxJbEU8W1vUDTzrKPWgpJseT5WX9271gaEbW19KJ6Qk7"
    "SxJ6PHXQYyT8PuoJpfylfA/koICtP6byeBIXZfFdIdp20AjqMhILjT06R+fv0QIzmYUJOf"
    "AH+B4pvye4xJbzOfbWUCIXWvvRNE/xUrmwei2k28MStg6lM3Ed82tkWwxNPHgCRgUuiDoA"
    "gLyfqqG7IFy+BNxNYG0/kYFfu1imnYrfAohcjW8XxcsUh0mjBKa2pasTR3GRUys9vsDrCj"
    "ZCK16wOAgTAt+toHpxjNx4WDXQwyq/9F1+bHB+5btqMlkLAD7BeIjzEwFUbW0lbewh0QEN"
    "7P6yPVn7uj5901jnO5NESIyvWmwa6nAxSTARGR/BhvxDGcSt2V0OndVMPASoNJ7EUi+3t2"
    "dQGhX8BoSrWQtjxMZaeILWwkCsqLoC4uTGNaDRk21cA573/BsrtrEFNkfTX8QWWCh3kqmW"
    "cHA9tl83IUODHSmpkK+7jlZvqBihO4bYVxUpO6Ur0M2KUVw2Jl4nyKi/op6lFbMj8ZRoZf"
    "MpsnkX3UkKjyDqOmsks/OLjZRYWk+tTKlSSeuCVlVpZpXCeSa2VxdCb0dTP6QWWobEoe5E"
    "3IzmKVwT+fkjIuIfCV1sLKl/3K5rMvk37CjobNDy5sfRZuPa4tjZmtPfwMefycjkgxshaS"
    "G+vcvLItGEl5f54YTQloFy2XRkMaLWRSrvBWd5TKUxzs8sHxC0AN9NElbL8so3bgs5ilYX"
    "O8PlvMyOEhDUEgF+bMzjRSp6BXaTi15+mYpeKvGBUfIYJY9R8phQhabCanRnxo++ydAW8q"
    "PP10vuU+t2TzhXr5jSuvlNnU1aN6Y6Vde6fdOlMIO8cmJEyEkuPRlFWwex5WiKsPJtXMTr"
    "ciq1nF9NEw2p8lrkFM0IWYDvqc0Zcca7OiyWzDG0S3ahhqmz9pI9O1+9Jb1/y4itAYERW0"
    "uLrcvFDtW44sTGSt80Bj7FEx3pfJGhRVmnix9ztOFsCbrskHAVbDeQSNRFdAXHy0t4DgtO"
    "mJtfvnz62v/0y/2rLrqncwJWGY/M6ZNohuNDnTgeXV2jqc049dZIJS2FGszKqsPpwh5FYw"
    "LkBV2K2fbkAaYsRP7xZPt2Hpm2dOVRrsIPOsoqFCu64VI1HlNRCO5kKTCGlK6OA7amB8FE"
    "gH3xBdPGpKBPfzSljLjRIIIwS6pqk579cDPjy99AKw/XU1tao5ggrEfwbgLUB1YoejQvj+"
    "r2pIc+bQtNQjWb3I5blqZBJqDXF0U4a9ErF1vZlmDvGPHKIhylMarx7apx/8Qtg3GUpoV7"
    "RBGM8yHORVjzNBnH4abooQzqY+fpLMzBHjN+SCYIrCoaxomNaNg00TA60UOHjmZVJzpObC"
    "a6yRPti6ol5YkIVYusTYeWJpRWodpHFic2H1mTPzLjKfH85r+EojUi+VJOaqmR9pWecKrh"
    "zdmEYNurBSO/6HJLcTJpqbYApOuC9U1F9O1YcTwjbh+2LwNXAbhMoNh2jGz3yd75tJPmwk"
    "9ypBPUkBXCCY9GZAEM4BEAO5V1tXdTtUYsz2AdArrFbB2dxIrma8GyzJTxdi42ZaiVSWVU"
    "IWTtYmAjHtse4ypIEezcXXQLkYdgab7/281fepdX2gEKMSJkCyjC6alwQ7HMjNm3iWZfCo"
    "fvFLNpGXtCnKp1TmdXRWraXeXXtLtK1bQj3xeQ3rKalB4nPpaUbvQxhfQxS1bZvY0ZldtJ"
    "TLFRuZn5hykcrksGKCXpTJBShuVCboNloY0TtchstLcgpWAtplHeWzL/pi3dwnFKyQ+3QK"
    "ySXpEHRLdhC7gouPFPt1mRSlxc//hE3MwUQZHWzhbhfEL65MlXbFaMWQIvbewiOQ6Shoog"
    "b/p78NuWt7mGtPN1+FiTp8xAu2LuqAFx6yTDXhGnyV6+z2RvaziSWi2lDr8oiTn6th59Eq"
    "4a9mXfxnfvj3daKBfdn6Orq1G7s1+0JWNrjtRzyd+Xo6VjKupLLbzW1UboXEgZxELaOhNE"
    "wPiVLXRYDFlr1anO0SYGGKgiITrYVJG/YDA002VDOmiwImQWRPx8oa6+sbwBFruThT0Efa"
    "5VvRPZLBaveDK4mp/LTd9PTy/0lSsKr1PZ3Ixa9pBqWZiBFKr3c+w4udBqkjbJlBe9t1cB"
    "svBjE6j3X24+f06Lk/6ajkOZX2vb779joe2mIboBuIxK2xZ1Scka5RGSZw2dUQ4+b+Vg/E"
    "QteCzGidq0he+LiV+E/iu7svGFPWGaBnFRDj6+uhrFw98Qzx5NzzJYeN2ykYPHYZ8K/Lu+"
    "ZDwSmsX65pbJyXdHyK+P04roxn0ka4WPqgTCunsL0X19XigO+nxDHPR5Kg5a3JFn6k/za6"
    "FFSA5fC+043HNtVc9KxEPUf5j9+H8q+jDT"
)
