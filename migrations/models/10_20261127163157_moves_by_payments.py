RUN_IN_TRANSACTION = True

UP = {
    "sqlite": [
        'ALTER TABLE "client_pipelines" ADD "payment_id" INT',
        # Which payment it was stood in the note; where staff have written another, it was the one decided right then.
        """
        UPDATE "client_pipelines" SET "payment_id" = json_extract("note_args", '$.number')
        WHERE "note_key" = 'move-payment-confirmed'
        """,
        """
        UPDATE "client_pipelines" SET "payment_id" = (
            SELECT "payments"."id" FROM "payments"
            WHERE "payments"."client_id" = "client_pipelines"."client_id" AND "payments"."status" = 'confirmed'
                AND "payments"."decided_at" >= "client_pipelines"."created_at"
                AND julianday("payments"."decided_at") < julianday("client_pipelines"."created_at") + 2.0 / 24 / 60
            ORDER BY "payments"."decided_at" LIMIT 1
        ) WHERE "event" = 'payment' AND "note_key" IS NULL
        """,
    ],
    "postgres": [
        'ALTER TABLE "client_pipelines" ADD "payment_id" INT',
        # Which payment it was stood in the note; where staff have written another, it was the one decided right then.
        """
        UPDATE "client_pipelines" SET "payment_id" = CAST("note_args" ->> 'number' AS INT)
        WHERE "note_key" = 'move-payment-confirmed'
        """,
        """
        UPDATE "client_pipelines" SET "payment_id" = (
            SELECT "payments"."id" FROM "payments"
            WHERE "payments"."client_id" = "client_pipelines"."client_id" AND "payments"."status" = 'confirmed'
                AND "payments"."decided_at" >= "client_pipelines"."created_at"
                AND "payments"."decided_at" < "client_pipelines"."created_at" + INTERVAL '2 minutes'
            ORDER BY "payments"."decided_at" LIMIT 1
        ) WHERE "event" = 'payment' AND "note_key" IS NULL
        """,
    ],
}

DOWN = {
    "sqlite": [
        'ALTER TABLE "client_pipelines" DROP COLUMN "payment_id"',
    ],
    "postgres": [
        'ALTER TABLE "client_pipelines" DROP COLUMN "payment_id"',
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
    "eJztXWtz2ziy/Ssof0mmSuty5NjJOFu3ypPJ7ORuEs/Y3putXU9JkAhJLFOEloCsqObmvy"
    "8aAN8PkRQlUTS+zMQkGqQOQKDRfbr7z5M5tYjDTt87NnH5yRX688TFcyL+kbjTQyd4sQiv"
    "wwWOR45sOpZt5DU8YtzDY+hqgh1GxCWLsLFnL7hNXXHVXToOXKRj0dB2pyB/jRbEY9RFto"
    "v4jKDJ0nWJc/rgPrhDRrA3ng3RjDoWQ/ByrIeWjHjwT4RdCy1m1BUy4j6x0MrmMzQUXZ+O"
    "MSNwcXiF7n7/ZHPVhKHru/cfPyLqOutT6H7sEeIORK8MT8nAtoayT/+6ZU8J40PEieOg1c"
    "wez5Buimwm39WxnwiCF9DvPp5h3pN9rMS/kM0Rm9EVeyeeRb4tyJizYXAHs0fRCUUjgpgA"
    "8Ao9LM/O8MgjYyLwunrVh79HI/HiHlrg9Vy0Qa/6PeRSPhPQiX6IR4KOoJW+A7+M04U9lj"
    "9Iv6m8gOgE/rA9+aIKLrg5ohx+gfqJ4sIarTwqMHMw4/BA8QODp82wGAiq+mPwKAe706XA"
    "ZAgQO+LXonvikKmH5y8YWrrcdlDQZjCeUfFjh4jhNbyXeAn5uBl+AvDgnoQTHnYKM2rp2v"
    "9ZkgGnUyIaemK+/PsPcdl2LfKNMPjzz5OJTcTQwr9PGFfjCKLq3wI10Zc1wHIWizsgLsbC"
    "EwMp5iTze9QTX09Qvl7IuX0iG4s5Lf/4Dg0XjwP5wNjnop4orw982Y8u/0U2hAk/Goyps5"
    "y7YePFmoupG7S21Wc2JS7xMCfQPfeW8AXBK+lvzf+oFCphEwVHRMYiE7x0eOSLGw3CayeD"
    "wZeb+8Hdh/vB4KTMN6ovjQVeAgsbvnb49VN4hb/0X71+8/rt+eXrt6KJfM3gypvv6tEhME"
    "pQwvPl/uS7vI85HoRjGILK9TQaZKH7kz3NBTghuBlpH9cI1BrIViH9Y79/fv6mf3Z++fbi"
    "9Zs3F2/PAsjTt4qw/+nj3wB+0YCK5Vot4/54hPhPbI/xgfwrBf/7GfaywY9LJbAXP6oE9q"
    "lp7l8I0Q+3lwDqk12BP8ffBg5xp3wm/rx8XYDr/13fvv/1+vbl5esf4uB+0Xf68lYcZlhk"
    "K6McEzIgbwTZ1xmqYByVqQVxcg0pg/AuV5EYxuf9Ehif93MxhltxjKUqVgXgQKB76PbPSq"
    "DbP8tFF24llwmlQlVbJUKZ/S0S+wO5DMb5EOchrJXUDJ2DUodgtxjriHQC8pEQ3xXmwZUo"
    "6KXPYNlgFykQNzef4KfMGfuPozSKhDrx5R+ff/pw+/KVhF80EkewbC2D0aU3rjSrQ4nurR"
    "vN73xZx6A40v+4f/+zgIvbc5IDeEYXCegt3cGp/4/jG4gC4O8/fv5wd3/9+bfYnP/5+v4D"
    "3OnLq+vE1ZeXiUEKOkFfP97/iuBP9K+bLx8kmpTxqSefGLa7/9cJvBNecjpw6WqArSgm/m"
    "X/UlqnZGDDqDXgSXEz2G0e7JFDx491v+24sBnoNg+0b9SraA2JSDViCjn0hnkYYwj1ppTz"
    "uitqUtx8aG3+0JTbIT3M9+RbzkcWSnTAGFM0lB/+eR8bRV/1fPn5+p8/xEby082Xv/nNI6"
    "rq+083PyVV1KQbptoClyluVrq6K13M+VXpXJYU7MCnsGubmfYKVoE5InJQgBtD9XUZW9nr"
    "fFvZ65StTExE+P31tuq4cAMbdT3A/zpZumMAFlmjU+UeOxX71f8cYtE/uv2b5+0j+ZsI3/"
    "necWy+WfB2Tx4zXbMSrTS6v1CP2FP372QtQf4oXgm7maY6zS/5zV4Qx3bJnd/fUYH83Z9E"
    "/tXw+R5eBTSB2NwSGIhfTpQ19FbM9NuP7+8Vs2CEx48r7FmDHNBdyknGTvGTFvvl77fEwf"
    "I35OKt+DxfREdHaPzPgzv26c/pUzMg+VOzq0A5BFsDj4gXZln6RxXAPomublVPXUWLLvmI"
    "ftsOppugj+M6hpQCSDPUtpxJv6leujqLNEgNfXYarI5/eQuPApdrW6xUL10FSc4A0bGLbW"
    "/b7e/3aF9dBUyzbLeE6lb10iWQQBGlfRpRQGOqafxWiKdFOLYdNlhhO+PM7WN645J7Kv6z"
    "GdmfVX9fdXcd2TABynl/ngB3jl1xPrB0dyCc1tZzufm+Lr+Jnz8ITg+1SPpfgaotzjGTCX"
    "okZAFs8blAF+GR0IwQRuoh7xQJXv4bueSJeIgRwpDNJZ3/q+Z7S765fB8gpNucEWfi88qH"
    "nHzjQzSSvT6StSTTY2+6lNrFFTDQbYYWS+5T7lfUs2Q/qxmVT/SENiofeRJMidL8cY2VOq"
    "oZsnjLDBI9VEQW/5ax8OQ7bPz2naDF7dthA9/uQHycVczWUZnu8baat2FLvMTCl6Gi/O/d"
    "zZcCkH2hpOnaHnP0/8ixS50VWoZ2AbqARvEMT07mXtziDB0kZ7jxIDxvD4K4OaNeNRdCTK"
    "ZD/uct9+zIRxXVrkqCGpOpBWrbNusdu2bGQcjulr6ZMPb3yAAu65aJTa0cv0x6TWgA2Ts4"
    "Rx3fclAW19g6WNnfVckAUetAHXh2cg/VUd/PxoP1Qjeuf7i+cQkCv1UiAh7dQjA19oiMV0"
    "fycCu2MGK9Q9KjqO4tHDEUyBZH3iCcW8bJq1hvceC28FoF0/vWZ9sa9sTh2hdEnNKeHybu"
    "B5qvIIgFiaGe2N5c2mrkAR3e0oKGc4j8nnh0HgkLkLHmzBZTH6LF3agtYIYtNCIkiPFXIR"
    "zqZ1yJIz5auhaFU718izmC4dZtbQ/edFwrHNwc59u8ifUKjvNyatWgcaTkjB6W1sOE3lsD"
    "2oSU0cWyWOLxFbHG2TGjB8MVb/NJMbLiVE6VkBY1lrHNlrFgIaqKd0qwE8bfXcMt9M6s8y"
    "TA/MFdzlNnnjhZ2RfuINTNx/iHGnqFfTkuZPSd9K7sah9pWd+Q374D8QvGM3ToVaJznqFt"
    "nRGjpe1w22Wn8NhDOCN24jAaYT6eZS7c+RM/KrOjib9Xm8COY6XARjSgkwpbY0SiM0ngmv"
    "PGGBfnsz64Gm/cLr4qaSEfjNbVcPWljAYfomp8nAfwcUYnovFyFiGb+NBb5eeMsqcznJwJ"
    "cnW+hzPK6t4mwbf2Aq5mFK2wy2Xa6wVW3N4VZjJJtptIbM3pKbqfEeTRFZpS8GeCY1Fliy"
    "bYC5JHi6bgBtWvWtJLaJx5+3TmGU3TaJot0DSP/htLaURVdpfN2pMfnbNz3emgA9Gk5tTc"
    "jh0Noc7YsRMR1vk7diqqu+aODf0EWyxiUEBDFamQf0LxjeEjWQ8RngKJaASCLLynsDtFw2"
    "gFDbGDw26MYJtAeIG9shE6uZt1RTvzNibmds3hpB+qnCOqyBOljcz5e3j1dFCHyAO1N8yb"
    "z9NrlCSjJLVASTr0V2YMR0eq/uzNuHEzmUg1IaUkqRuF6hGFJvX1ojs6J8pGAXW7lmuh4S"
    "w8e0wk81mFRFMPiaHmkn49HC89j7jj9dCYJVpoluA2d6rxx3yBzqmQl2U0yMt8BfIyRVKI"
    "vlYK4nzqTULMMHAqM3DkgpSGvCiBbiDSJRViz1lz/aW+ynoSlengGem8DAEkn/+RWlGWng"
    "xEGlh4nUF9yp3dKbkuzfLG/NbiOGNnL9b5y0ZExGCaganNBkLDtJ+yluOiUlIxuT0WkfL1"
    "j/3uglvWkqpgFDfZCk22wh1gttPDrsoZmnXaDbKJFhx3wzZbHnfBEzBfMg7ZtcYzxMSdEb"
    "XWV+KMS10uxlUegTH48IUuiTBTZv6XwxHlp4x4T+Iq2ALhLhv+0EOyqLXH4ZiMkc7xKMOU"
    "ZdBzEMqsXA36vq7OLX6mWBu9tarX7akC3FOPLhdwHlfTTL6OrLQdvBO8H2Qrk8W4LRtKce"
    "ugZ91AuzvEReAcjGfYnUK58YQTg68ocih9lCd8eLL/k6VHQ1IWNCTQQPTEHlxwncDDyFzA"
    "TSyEJxxiudGKkMeaZa75Ug411PH27X+eTT2bS21yn7HORSeLjpki9nKmKOBRhINdfgiiM6"
    "RDStq+j3fqk05Dnx9xERExmbjqB1Yw28kEvlCDDoUOXYO19fpzwnYUbCGpQ+DmYM+o+P7W"
    "mvMk5OdbLy7n/TeXwXICfxQtIHefrz99SmMZ0VIqec3jYiYsKGkWSoUFhcpQGuPNczaU3q"
    "OteUFcCyDbC+I/lgD8x1y8f0zCjTkHNbaKBS4qsr914Wy3CkiT0cmDEZlQL8NMtJH4ERc2"
    "xI8jJH7ULXto6h02o9ofB7PteCscel5W0sSC+oa+QOfAbZCoaXiDZvvwaxW7vN7gRyRNir"
    "E2D/FhqKEtG9Cm1W7pAqisdEWlOoTqnlUuk+dqNxwO5SarCGtMyMCaURAdAtkrVxMORAyk"
    "LaTltwzfXaVzYH4Ohi1x7Xguh+jnWgLVRVhMcktcy5elPFJk47tLGWxDTtW22JZmZx0rtj"
    "GFqAS2UnltANmuFTJOAhtV8reo1w7d5CTTedZlo3fJl/M/+gzCXGQ9yGfMRYmhtThzn6lL"
    "1opK5lfFRAyvmcpcs8C2dYqGeE6XmqNWGDUmy3bQBXEHMtheNH9Ynp3hker3SkazwZXRSI"
    "hz29EVOi0yti3xusCWU7PhSjLVoKegwsdEPFNy+fRLQmPZIVT2YMvR3OY8LOuRLOghGW0Y"
    "6TK6ks7HsG1Fs/LYUM/TJe/QEHKPhoQ8CYRsLFl+sjboUHcUUvLIijCuy4Mi/zYbnsK/Ma"
    "MaEVXpBN4DrvnVRUaUvxBQrlxVHLTnywzRjDpQLNQlD658U0g+BJ+bGJRrCRtw5VB4Cz+K"
    "ny2LkTgEP4lHDeWlAVyS0MgMRrJWCjwKqpMKORPtZ6L9Wkeb23W8n4nO2aEJQm0Y1UyVoU"
    "yXIDVhfYdeOxoO64MQA1qJIhdK7NFDLOBwmc4vsHuMX12WAPlV0icVogy3josll1I1jpok"
    "5+vsVaZ1VKYR2meL8gv0y6RL6uenS+qn0iXpE0Ea4HxCfkTEEPK3KI0tZnAOXa1gT4wKdW"
    "52X1yUmd4XF/nzG+4lFuzIETyN9GZyR0LcMDzazPBQFpuaQx0XNgPd5oFWhqj0IOdnxAkl"
    "OsCH3HcynNBWWGWzikuZklTJ3Sq7JFUVhFtRYa2509pZKWIvNMs/sZ2lqb0xW3ONjSElb/"
    "aGNu8Nhsn9zMffZIDdgenc146rlmRKyRkeXxpc6TCuhmtUxEzYDEx1uqVqqMaFzFRNwxpR"
    "hqouBVmiBuIWsnrbtjTsitZL/UzX2xL5/H46imt0rykBqxfmpmuGe1o+2V3LVoayAMe3nR"
    "IQh1pVAyh3nJWe0kBL4BvbqgzEmyDO2tm3YPzq/IZp3J813zcjdGLbXKJdC5vIcm1vidFt"
    "6O3uCEZ74I0XlGBLb+kbWeTbF2LTD/WrmyZ45UHp1Cs0DLPB+CxnPiNzxQH3i5S8jDDNf4"
    "jzsTF7BEa4ZJyLTUJmOYXspCxK+p7jtSzbOlrrzkGePBEPzcSbjMiYzglQtkFEql7y6fCX"
    "//7MFrtNnYyncQ05otbtM9Op4WAbDrbhYB8N2o1H15vCKieGgd2ClaPpwipqc04DXFSmKR"
    "AxrJTKrBST8e+wSwpdcqu+pz0hbTgVrfapG07F8x5/w6kwbv/WYmqcp8Z52lpcSzhPy/hE"
    "9l1qrZ3K1J6t2faCOLZL7jiWq1TamB1r0Cu0ZeumAwZta5uy9SWTFaNdFln5/xSsBcR93b"
    "5zFbCbj4korIBdVACmaxWw95EEnTp0WSnLfCjRQQPh2xIIv83F920SXVMbuPkjlM0GY4cy"
    "kmUC3FAbOJQzxc12URxYHSi2VFi7lok2NnnJ0/YASdXzw1O3QNqpUq9JT1nqfMiHKlDkI9"
    "SrWmSUayR/LNQD1n3JJIKQWVB9MipfYbQg8PDPhxOgkTwI+Ydl/6x/+X0ohTAa0/kC1jEp"
    "L1kqoi3U0GXQ+N+q9R+6ObSR3BeV4BCyD56ioeXhCfdTIz64anag1cx2CGTikwWJZRuV/j"
    "DIeCh/hman6OOpIsokcyKuZlRSW1zK/dSNM5jvot3wwVXJB1ezdfLXAC8H2ulfuiAeo+4L"
    "FiQYfAdvJ37JGlIRysLDZC2e80R05kbLJBBs4VHpUfysbA1zc/4kX7aDumaZzD75iX1SeX"
    "2OgSK0p5NS8wShA1Yx3tb1NVraDrdddgqPPYTraye5lIIdrJKFICrUuVxKjWcKO7rMd3vD"
    "uuGkd75qVGV5icqYpGz1FxLbHSg1s6o5ISpnzAkVaqUflmzbsunefNIGWQW9fka0uLjhaL"
    "WZoyO2WHHqH2StXTDM2UMcEyoa306NLYxXso6ha1XFLiLynJGb2K7NZnXXmIS0WWLavMQY"
    "GujzHn9xc0YrMhZjMkZJy4jMMdzaXYSZmdq4u4BVBmKLd3Cx7WVH3uSCmyVqIDYM5oMxmE"
    "2NzN3VyIx97A0g/Huyv27inLVGlkBb6VgNwNzxPEUxXXQLMj4NcgvVJ+50Oj/RinqPAqQt"
    "uU1fVS8d2rJ2ymyKr5EZ/KbUIprPcootRPW5TvczICWxFfFkTVY/5U5P0YOWYnA8WZnUf9"
    "wLhh7J+kqSmJ6wsyQh46mHHiKR21EmlOJL+VTZoPap36diPImLsm6rONr20BhK+hELTTw6"
    "R2fv0AIzmcAHOfAP4B4p3hNcYsv5HHtrqK4KdwfRDEHxKqswey2k74fVTx1KH8V1zK+QbT"
    "E09eANGBW4IOoAAPJ5qvzqgnD5I+BpAmv7iQz9srcyY1H8ESDkanxPUbzCbZhvSGBqW7qw"
    "bRQXObSS8QWsK1gIrXit2yBBEnC3gsK3MXHDsGohwyq/alp+WGl+0bR6Z7IOAHyExP2zIw"
    "FULW0Vfeyh0B4d7P60PVr/ut5901jnk0kiIoarFhuGJigmCSUi4yMoSF2TIdyZ1WXfCbHE"
    "S4BJ40lM9Wpre4akMcEXIFzPWxgTNt7CI/QWBseKujMgLm6oAa0ebEMNeN7jb7zYxhfYHk"
    "t/GV9gqbQ7JtH+3u3Yfsr9DAt2JBt/vu06mvi/ZoTuBGJfVaTsjK7ANit6cdmEeL0gGfuK"
    "epY2zI7FW6KVzWfI5qfoVkp4BFHXWSOZ2F0spMTSdmrlSpVGWhesqsoyqwzOj2J5dSH0dj"
    "zzQ2rhzog41J2Kh9E8g2sitXvkiPhHwhYbywcf9+uaJPAt2wp6BVbe/DjabFw7HDvbcJ4W"
    "+PgzFZl8cCMiHcS3f3FRJprw4iI/nBDuZaBcNW9WTKhzkco7wVluU2mM85OSBwIdwLfohN"
    "WxlOStW0IOYtXFzmg5r7KiBAKNRIAfGvN4fYN+idXkvJ9f4aCfSnxgjDzGyGOMPCZUoa2w"
    "GtuZ4dG3GdpSPPp8u+QurW53hHP1E1NWN/9Wr8jqxlSj+la3r7qKYpBXTvSIbFcxGcW9Hm"
    "LL8QxhxW1cxEs6KrOcX4gRjahiLXKKHglZAPfU5ow4k20JixVzDG2TXahl5qydpHnON29J"
    "9m+VY2sgYI6tlY+ty8UWhZziwsZL3zYFPqUTHWh/kaFFWbuLH3NUsLcETbZIuAq+G0gk6i"
    "K6gu3lJbyHBTvM9c+fP34ZfPz57odTdEfnBLwyHpnTJ3Ebtg+143h0dYVmNuPUWyOVtBTK"
    "9yqvDqcLexyNCZAXdBVf25MbmPIQ+duT7ft5ZNrSlUe5Cj/oKa/QSmxMMgxBJU5V/TEVhe"
    "BOlwJjSOnqOOBruhdKBPgXXzDtTAraDMYzyogbDSIIs6Sqe5LZDw8zXP4Wenm4HtrKFsWE"
    "YDMH7zZAvWeDokfz8qhuTnroy3bQJdSwy+2w9VNa5AJ6dV5GsxatcrGV9xLqHSNeVYSjMs"
    "Y0vtk07u+4VTCOynRwjSiDcT7EuQhrnSZjOyyKHsqQPnSeztIa7CHjh2SCwLpHw7iwORq2"
    "7WgYHeiRQ8ePdQc6LmwGus0D7R9VK54nIlId8jbt+zShrAr1PrK4sPnI2vyRGabE8xv/Co"
    "bWyMmXctJIjbQv9IhTDRdnE4JlrxGM/Hq9HcXJpKXaAJCuCzYwxbQ3Y8XxI3EHsHwZuErA"
    "ZQLFNmNku0/21ruddBd+lD0doYWsFE54PCYLUAAPANixzKudu6o1YnkO6xDQDW7r6CDWdF"
    "8LleVROW/nYlGGWplURhVC1i4GPuKJ7TGughTBz32KbiDyEDzNd79e/6V/cakJUIgRcbaA"
    "IpyeCjcU08y4fdvo9qWw+c4wm1XxJ8SlOkc6uyxT0+4yv6bdZaqmHfm2gPSW9U7pceFDnd"
    "KNPaaUPWbJatPbmDG5HcUQG5ObGX8YwtG6YoBSUs4EKWV4LuQyWBXauFCH3EY7C1IK5mIa"
    "5Z0l82/b1C0dp5T8cEvEKukZuUd0WzaBy4Ib/3TbFanExfUPT8TNTBEUudvbcDifkgF58g"
    "2bNWOWgKWNXST7QdJREeRNfwe8bfmYK0g73wTHmjxlBtqVo6MGwp07GfbLkCb7+ZzJ/sZw"
    "JDVbKm1+URGz9W3c+iRcDazLvo/vzu/vuFAuuz5HZ1erVme/aEvG0hyp55K/LkdLx9S0l1"
    "p4rauN0Lk4ZRALae9MEAHjV7bQYTFkrU2nOkeb6GCoioToYFMl/oJB10yXDemh4YqQxyDi"
    "5zN19YPlA7BYnSzsIWhzpeqdyNti8oo3g6v5udz08/TwQls5o/A6lc3NmGX3aZaFEUihej"
    "fHjpMLrRbp0pnyvP/mMkAW/igC9e7z9adP6eOkP6fjUObX2vbbb1lou22IFgCXUWnboi6p"
    "WKM8IvKsoTPGwedtHIzvqCW3xbhQl5bwXSnxi5C/sq0aX5oJ0zaIy2rw8dnVKh3+mnj2eH"
    "aSocLrO4UaPA7b1NDf9SXDSGiX6ptbJiefjpBfH6cT0Y27SNYKH1UFhHXzDqL76qxUHPRZ"
    "QRz0WSoOWjyRZ9pP82uhRUT2XwvtMNpzY1XPKsRDNL+Zff8vZnCzeg=="
)
