RUN_IN_TRANSACTION = True

UP = {
    "sqlite": [
        'ALTER TABLE "client_notes" ADD "note_args" JSON',
        'ALTER TABLE "client_notes" ADD "note_key" VARCHAR(40)',
    ],
    "postgres": [
        'ALTER TABLE "client_notes" ADD "note_args" JSONB',
        'ALTER TABLE "client_notes" ADD "note_key" VARCHAR(40)',
    ],
}

DOWN = {
    "sqlite": [
        'ALTER TABLE "client_notes" DROP COLUMN "note_args"',
        'ALTER TABLE "client_notes" DROP COLUMN "note_key"',
    ],
    "postgres": [
        'ALTER TABLE "client_notes" DROP COLUMN "note_args"',
        'ALTER TABLE "client_notes" DROP COLUMN "note_key"',
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
    "eJztXWtz2ziy/Ssof0mmyutylNjJOFu3ypPJ7PhuEs/Y3putXU9RkAiJLFGElqCsqObmvy"
    "8aAN8PkRQlUTQ+xSHRIHUAAo3u091/nsypSRx29sGxieufXKE/T1w8J/yP1J1TdIIXi+g6"
    "XPDxyBFNx6KNuIZHzPfwGLqaYIcRfskkbOzZC9+mLr/qLh0HLtIxb2i7U5C/RgviMeoi20"
    "W+RdBk6brEOXt0H90hI9gbW0NkUcdkCF6OnaIlIx78ibBrooVFXS7D7xMTrWzfQkPe9dkY"
    "MwIXh1fo/vdPti+bMHR9/+HmBlHXWZ9B92OPENfgvTI8JYZtDkWfwXXTnhLmD5FPHAetLH"
    "tsIdUU2Uy8q2M/EQQvoN59bGH/VPSx4n8h20fMoiv2nj+LfFuQsc+G4R3MZrwTikYEMQ7g"
    "FXpcnp/jkUfGhON19WoA/x+N+It7aIHXc94GvRqcIpf6FoeO90M8EnYErdQd+GUOdqdL/q"
    "JD+N0OfwX0QBwy9fD8BUNL17cdFLYxxhblbzBEDK/hZ/HX479ljSz8BL8I7onfCM87g2Fe"
    "uvZ/lsTw6ZTwhh4fxH//wS/brkm+EQb//fNkYhOON/x9wnwJLojKv/lP4X2ZBhZTi98BcQ"
    "6Qx9HlE4UFParZqGaNv16ICXciGvOJJv7zHRouZoZ4YGIOyyeK60Yge+P6v4iGMAtHxpg6"
    "y7kbNV6sfT6fwta2nPtT4hIP+wS6970lTGt4JfUBBDNdohI1kXDEZEwywUvHj30GIyO6dm"
    "IYX24fjPuPD4ZxUuXDUZfGHC+OhQ2fIPz6KbzCXwav3rx98+715Zt3vIl4zfDK2+/y0REw"
    "UlDA8+Xh5Lu4j31sRGMYgeqraWTkofuTPS0EOCW4GekA1xjUCshOIf3jYPD69dvB+evLdx"
    "dv3r69eHceQp69VYb9Tzd/A/h5A8rXULm2BuMR4T+xPeYb4n8Z+D9Y2MsHPymVwp7/qArY"
    "Z6Z5cCFCP1rzQ6hPdgX+HH8zHOJOfYv/9/JNCa7/d3334dfru5eXb35IgvtF3RmIW0mYHd"
    "wA5YSQBnkjyMFGXgfjuEwjiNNrSBWEd7mKJDB+PaiA8etBIcZwK4mx0I/qABwK9A/dwXkF"
    "dAfnhejCrfQyIVWoeqtEJLO/RWJ/IFfBuBjiIoSVkpqjc1DqEOyWYx2TTkE+4uK7wjy8Eg"
    "e98sEoH+wyBeL29hP8lDlj/3GkRpFSJ7784/NPH+9evhLw80b8XJSvZTC69Ma1ZnUk0b91"
    "o/2dL+8YlET6Hw8ffuZw+facFACe00UKelN1cBb8cXwDUQL8w83nj/cP159/S8z5n68fPs"
    "Kdgbi6Tl19eZkapLAT9PXm4VcE/0X/uv3yUaBJmT/1xBOjdg//OoF3wkufGi5dGdiMYxJc"
    "Di5ldUoGhoVGA54W14Pd5cEeOXQ8a/ptJ4X1QHd5oCfUm1Lfb/pVp8X1YHd5sKU9OjvMD+"
    "RbgdkrkuiBQaBsKD/+8yExioH68/Lz9T9/SIzkp9svfwuax9SlD59uf0qrSWn7fD2TY654"
    "K4bHQ6unBzE9Jrwitc4GacEefAq7ttsod1EdmGMiBwW4NVTfVLHXvCm217zJ2Gv4RITf32"
    "yrTgq3sFE3A/yvk6U7BmCROTqTLpozvl/9zyEW/aPbv/2ifaR4E/F3vnccm38QPK6TWa57"
    "UKCVRfcX6hF76v6drAXIN/yVsJtrLlLEg9/sBXFsl9wH/R0VyN+DSRRcjZ7v4VXoqk7MLY"
    "4B/+VEWuTu+Ey/u/nwIL3bIzyerbBnGgWgu9QnOTvFT0rsl7/fEQeL31CItyR6fOEdHaEB"
    "ugjuxKc/p0/tgBRMzb4C5RBsGh7hL8zy9I86gH3iXd3JnvqKFl36I/ptO5huwz6O6xhSCS"
    "BFXdpyJv0me+nrLFIgtfTZKbB6/uUtPAp8om2xkr30FSQxA3jHLra9bbe/3+N99RUwRb/c"
    "Eqo72UufQAJFlA5oTAFNqKbZW/PBPH0Fu1zfNdWz4UlZ7bOQhBzoppuIyEaoDTdiI38F+i"
    "vXyycTNCNkAcTeOR8KhEd8p0cYyYe8l2xf8TdyyRPxECOEIdsXvOWvikOLRtRH4n0QnfCb"
    "jDgTZGHGr6GhT775QzQSvc7IWrCGsTddit3yCoi9NkMLfltxi1fUM0U/K4uKJ3pcuxKPPD"
    "mtzclVWMmjhybgduyAfYrKCLjfcoxXxQ6IoH0vqEb7dkDAt2vwj7OOGTYu0z8uTPs2WYEX"
    "X/hyttz/vb/9UgJyIJQ2xdpjH/0/cuxKum/H0C5BF9Aon+HpyXyatKBCB+kZri3iz9sizm"
    "9a1KtnEk/I9MifuuWeHfuo4tpVRVATMo1A7dpmvWNXwziMTdzS1xAFOR4ZwFXdDImpVeBn"
    "yK4JLSB7D+eo41sOquKaWAdr+292f6AOPRWFh+q4L2PjwXqhGjc/XN+6BIEfJhXqi+4gQB"
    "V7RATmInG45VsYMd8j4SGT9xYOHwpk8yOvCPMFeREQDEdiEbRq4rWMGp54dB5jRg/hIM1s"
    "PlMhZtaNH90tbKIRIWHssWSxy6de8RM5WromhUO4CPedIxgd1db24I3GjSJi9em7y3vOac"
    "npW0ytBiyCjJxWm7JqE1dTG0CbktKqU17UcHJFbHDUy+lBU5W7fLCLrTi1o8WzotqQtdmQ"
    "FS5EdfHOCPbCVrtruLmamHf8A5g/ust55oiS5MoGwj2Euv0wZ1f53qr6HIL2PeB5a4/Doa"
    "dz7zwO2xq5R0vb8W2XncFjD2Hk3okjYoT9sZWr+RdP/LjMjib+Xg+vO44pAWOGQSc1zlYx"
    "id4kbGrPyq9dZ8/6hKW9PLv4qsA+bBqjdT1cAyltWotQ1b6zA/jO4hNRe8/KkE196J3yn8"
    "UDV3KcZ6m4lmLPWSaWpmGGXOgnzMyKGOSzlTljxX8hF+6Qn/+GCE/BRzYCQRbdk3P4DA3j"
    "CW0ZouCqQuDqQHiBvao80kKHU81T6zYH1o45nVLml2r2lzIDjDqyFvuh6gfhHyL6fm+Yt5"
    "+hSyv3WrnXyr1WQzuiLFVRQw+jKt1OJkJNyChJ8kapekShSXO96J7OicyFD2n0l2uu4Sw8"
    "e0wE4UcG7lAP8aH2BUloOF56HnHH6+G2mo6m1uwisMX2nXpu00CgdyrkZRUN8rJYgbzMuD"
    "zir5WBuNiRlxLT/rza/jyxIGUhL0tbFor0SYXYc66yYKmvs57EZXp4RnpdxZ1U7E3KrChL"
    "TwRBGyZe5zhSC2d3Rq5Ps7w1Kzg/ztj5i3XxshET0ZjmYGozg2uY9lPeclyWRD4ht8f08Y"
    "H+sd9dcMss8pnTXvGpROeI0TlidoDZTg+7MlNT3mk3zOFUctyN2mx53AVPwHzJfMgBMbYQ"
    "43dG1Fxf8TMudX0+rqqY20rWo2PCyv8eDUfUP+Ovxdcybz1EczwjLMoroZJXiGCcMMRGOh"
    "dUrh1VHi/oQRbM82QFvKlHlws4gcuJJc7gotQdhgwYXKOFCyKLhqiGZ9pQC0+V0VMNlIOD"
    "X/ToCmrpuVOo95dyW/grihxKZ+Kd4clKWvow0ANE90gQoAHviT264CyBh5E5B5iYCE98iD"
    "FCK0JmDUva+UsxuFDx7wCBPGXnh54ZHPZycig2S8QGuPoQxIT6pIrt+xAnP+Ms9MUszZiI"
    "zgrRnIzJbCcX+FI9ORI6dI2lzmvJSdNcuJvW8ucmxTT9NW2wyNBfo027ScRIJL1HK+iCuC"
    "ZAthfEf6wA+I+FeP+Yhhv7PqhbdWxDcZH97Zvnu900W7NfcD3XGJEJ9XIMGBspCUlhTUk4"
    "QkpC0zIouv5JO+rocXCujrfiieflJZ0pqXcSCPQO3BYphJrRprePoHaZ6zcsNRpJ6pwPXR"
    "7iw5AWOzagbavdwlRdW+mKS/UI1T2rXIHPq9aMTgr1CPz22AXSnVMT1oSQhjWnQCIEbNWu"
    "LhaKaEg7SBjvGL67CltkQayhjlncULAt/FwroLqIistsiWv1MjVHimxyd6mCbcT22Rbbyr"
    "yhY8U2oRBVwFYory0g27fCZmlg40r+FvUboZuCoPFnXUZul0yu4KPPoXLF1oNiLlecstiI"
    "zfWZumQtKU9BVSHJ2fItfn2BbfMMDfGcLhWXqjSeSaQ9pgviGiIMnDd/XJ6f45Hs90rEWc"
    "GV0YiL+7ajKhyZZGyb/HWB1SVnw5VgVEFPSP1CNOHPFCwz9ZLQWHTInzpky9Hc9v0oz3I6"
    "w7JgXmGkymqdIt4Z478tDGb3BC/M5U99j4aQYysijgkgRGPBRhP0tKHqKKKOkRVhviqvhI"
    "LbbHgGf2NGFSIyUzS8B1yTKaNFeaYXHMqVK0lwp4HMEFmUTyLeHj4x8xFe7wxdC7yA2CXf"
    "foX5K+AZ/70iLbRD8BN/xlBcMuCSwATgWlmUyQJOUNaJy+kANB2A1jmO165D0HTAyA5tD3"
    "KnqGejjGT6BKmONDv02tFypBmw3mktblwksUfXMIfDZSrkffcYv7qsAPKrtDMqQhluHRc9"
    "LqNqHDU7LlDW60zruEwrfM8OhbwPqmTwGRRn8BlkMvh4UQ3equzxmIhmj29RU5DP4AKeWs"
    "meGBfq3ey+uKgyvS8uiuc33Est2LGzdxbpzayOlLimdnSZ2iFNNQ2HOimsB7rLAy0tUNlB"
    "Lk7SEkn0gAi57/wskZGwzmaVlNI1F6rVXKiDcCdKiLR3WjuvxOiFZsUntvMspzdha26wMW"
    "Tk9d7Q5b1BU7if+fjrpKQ7MJ0H2nHdmgMZOU3gy4IrPMX1cI2L6Ambg6nKAFQP1aSQnqo5"
    "5WcjZajuUpAnqiHuIJ23a0vDrvi8NEi+vC2DL+inp7jG95oKsHpRurR2SKfV8691bGWoCn"
    "By26kAcaRVtYByz+noGQ20Ar6JrUpDvAnivJ19C6qvzFW3Ze7G3hF9c2Imtk1v2bd4iTzX"
    "9pYY3UXe7p5gtAfCeElVsOyWvpE+vn1tMPVQZBIf25AdM0EoB4oys+jKvULDKA1MQG/2LT"
    "KX5O+gbsbLGMX8hyQRG7MZUMEF1ZxvEiINJ6TPZHG29xwDdX2NRmvVOciTJ+Ihi7/JiIzp"
    "nATka6F6iafD/4L3ZzbfbZqk5ExqyDG1bp9pOTUHW3OwNQf7aNBuPaxe1/o40QzsDqwcbd"
    "f6kJtzFuCyykGhiGal1Gal6FR/h11S6NI3m3vaU9KaU9Fpn7rmVDzv8decCu327yym2nmq"
    "naedxbWC87SKT2Tf1b+6qUzt2ZptL4hju+Tex2KVyhqzEw1OS23ZqqnBoG1jU7a6pLNidM"
    "siK/7NwFpC3Ffte1eUuf2YiNKizGWVX/pWlHkf2c+pQ5e10stHEj00EL6rgPC7QnzfpdHV"
    "5WrbP0LZzBg7lJE8E+CGcrWRnK7EtYt6tfJAsaXC2rcUtInJS562B0ionh+f+gXSTpV6RX"
    "rKU+cjPlSJIh+jXjUio1wj8WOhRK3qS2QPhJSC8pORiQrDGrU2Q8M/H0+ARvLI5R+Xg/PB"
    "5fehEMJoTOcLWMeEvGCp8LZQ5JVB43/L1n+o5tBGcF9kZkNIO3iGhqaHJ36QE/HRlbMDrS"
    "zbIZCJDyrSItFG5j0MUx2Kn6HYKep4Koky6WSIK4sKaotL/SBnowXznbcbProy6+DKWqd/"
    "DfByoJ36pQviMeq+YGGCwffwdvyXrBlvLirjkjV/zhNRKRtNnUCwg0elGf9Z+Rrm5vxJgW"
    "wPdc0qmX2KE/tk8vocA0VoTyel9glCByy5u63ra7S0Hd922Rk89hCur53kUgp3sFoWgrhQ"
    "73IptZ4p7Ogy3+0N65aT3gWqUZ3lJS6jk7I1X0hs15BqZl1zQlxOmxPqFPY+KNm2Y9O9/a"
    "QNovx584xoSXHN0eoyR4dvsfzUb+StXTDM+UOcECob316NLYxXuoCha9bFLibynJGb2K7N"
    "rKZrTEpaLzFdXmI0DfR5jz+/adGajMWEjFbSciJzNLd2F2FmuijuLmAVgdj8HVxse/mRN4"
    "Xg5olqiDWD+WAMZl0cc3fFMRMfewsI/57ur584562RFdCWOlYLMPc8T1FCF92CjE/D3ELN"
    "iTu9zk+0ot6Mg7Qlt+mr7KVHW9ZOmU3JNTKH35RZRItZTomFqDnX6cECUhJbEU8UYw1S7p"
    "xKetCSD44nSpIGj3vB0IysrwSJ6Qk7SxIxnk7RYyxyO86EknypgCobFj0N+pSMJ35RFGzl"
    "R9tTNIaSfsREE4/O0fl7tMBMJPBBDvwB3CPJe4JLbDmfY28NZVXhrhHPEJQsrwqz10Tqfl"
    "T91KF0xq9j/wrZJkNTD96AUY4Log4AIJ4n664uiC9+BDyNY20/kWFQ71ZkLEo+AoRche8Z"
    "Spa2jfINcUxtU1W0jeMihlYwvoB1BQuhmSxyGyZIAu5WWPE2Ia4ZVh1kWBVXTSsOKy0umt"
    "bsTNYDgI+QuH9+JIDKpa2mjz0S2qODPZi2R+tfV7tvFutiMklMRHPVEsPQBsUkpUTkfAQl"
    "qWtyhHuzuuw7IRZ/CTBpPPGpXm9tz5HUJvgShJt5CxPC2lt4hN7C8FjRdAYkxTU1oNODra"
    "kBz3v8tRdb+wK7Y+mv4guslHZHJ9rfux07SLmfY8GOZeMvtl3HE/83jNCdQOyrjJS16Aps"
    "s7wXl02IdxomY19Rz1SG2TF/S7SyfQvZ/hm6ExIeQdR11kgkducLKTGVnVq6UoWR1gWrqr"
    "TMSoPzjC+vLoTejq0gpBbujIhD3Sl/GC0yuKZSu8eOiH+kbLGJfPBJv65OAt+xreC0xMpb"
    "HEebj2uPY2dbztMCH3+uIlMMbkykh/gOLi6qRBNeXBSHE8K9HJTr5s1KCPUuUnknOIttKo"
    "txcVLyUKAH+JadsHqWkrxzS8hBrLrYGS3ndVaUUKCVCPBDY56sbzCosJq8HhRXOBhkEh9o"
    "I4828mgjjw5V6Cqs2namefRdhrYSj77YLrlLq9s98X35EzNWt+DWaZnVjclGza1uX1UVxT"
    "CvHO8R2a5kMvJ7p4gtxxbCktu4SJZ0lGY5SDS3wkAohZRxtr8tPbFmRqFtcgl1zHi1k6TO"
    "xcYswfWtc0gNBfQhtfYhdbnYomxTUlj75Lumrmc0oAPtJiKQKG8vCSKMSnaSsMkW6VXBUw"
    "NpQ11EV7CZvIT3MGE/uf75880X4+bn+x/O0D2dE/DBeGROn/jtGSELub94dHWFLJv51Fsj"
    "maIUivVKH46D3emS/3DIquo44O554Ps4uPheMOXPCdsYY4sy4sZ5/FGiUnlPkOv51qTp9F"
    "10tPhqaGsb9VKC7Zx9uwD1nm16Hi1KZbo572Ag20OvTMter8OWMOmQF+bV6yrqLm9ViK24"
    "l9K5GPHqIhyX0dbpzdbpYMetg3FcpodrRBWMiyEuRFjpNDnbYVkAT470oVNlVlYrDxnCI3"
    "L0NT2vJYX1ea1r57WEoiNPIc0GOimsB7rLA639qM9v/GsYZmJKOfVJKxWUvtAjTkRanmsE"
    "lr1WMAqqefYUJ520ZgNAqmqQoUvtbsbKxzPiGrB8abgqwKXDSDZjZLtP9ta7nXAv3Iiejv"
    "DwXgknPB6TBSiABwDsWObVzl1bCrEiB1cE6AY3V3wQG7q7uMoyk36lOV+UoZIeFTFHkNOH"
    "QfTQxPaYL0OYwC92hm4hLgmcXPe/Xv9lcHEJqbmANMEIP1tAiT5PBiPxaaY9Ul30SFHYfC"
    "3MrDqmzqRU70gql1UqXl0WV7y6zFS8It8WkPyu2Sk9KXyoU7q2x1SyxyxZYzoM0ya3oxhi"
    "bXLT4w9DOFrXDF9Iy+kQhhwXlVgG60KbFNIhDJtDGMK5mEV5Z6m+uzZ1K0cxpD/cCpEMak"
    "buEd2OTeCq4CY/3W7FMfj8+scn4uYmEIndPd1wOJ8SgzwFhs2GEQ3Eg/zXSPSDhKMizKr8"
    "HrkUicdcQVLqNuif5Ck3DKcaUy4U7t3JcFCFzzUopnMNNoYvyNlSa/OLi+itb+PWJ+BqYV"
    "0OfHz3QX/HhXLV9Tk+uzq1OgclHXKW5li1h+J1OV5YoqG91MRrVYuAzvkpg5hIeWdCcn6Q"
    "914x9slamU5VBifewVCWEFChaFL8BYOumSoqcIqGK0JmYS7+z9RVDxYPwHx1MrGHoM2VrI"
    "YgbvPJy98MrhZnelLPU8MLbcWMwutMridtlt2nWRZGIIPq/Rw7TiG0SqRPZ8rXg7eXIbLw"
    "nzJQ7z9ff/qUPU4GczoJZXEl3qD9lmV4u4ZoCXA5dXhN6pKaFYxjIs8aOm0cfN7GweSOWn"
    "FbTAr1aQnflRK/iPgr26rxlZkwXYO4cqaIxOzqlA5/TTx7bJ3kqPDqTqkGj6M2DfR3dUkz"
    "Erql+hYW0SimIxRXz+hF4NUuUjnCR1UDYdW8h+i+Oq8UonleEqJ5ngnR5E/0c+2nxZWSYi"
    "L7r5R0GO25tZpIB01U8f2/0T/4gw=="
)
