RUN_IN_TRANSACTION = True

# Written by hand, for both databases: closed stages that still have a default name, in either language, say what they
# are closed as; owners are asked about the others. The way back drops the column.
BY_NAME = [
    """
    UPDATE "pipeline_stages" SET "closed_as" = 'success' WHERE "is_closed" AND "name" IN ('Завершен', 'Completed')
    """,
    """
    UPDATE "pipeline_stages" SET "closed_as" = 'loss' WHERE "is_closed" AND "name" IN ('Неактивен', 'Inactive')
    """,
]

UP = {
    "sqlite": [
        'ALTER TABLE "client_pipelines" ADD "reason" VARCHAR(200) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "client_pipelines" ADD "reason_key" VARCHAR(20)',
        'ALTER TABLE "pipeline_stages" ADD "closed_as" VARCHAR(7)',
    ],
    "postgres": [
        'ALTER TABLE "client_pipelines" ADD "reason" VARCHAR(200) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "client_pipelines" ADD "reason_key" VARCHAR(20)',
        'ALTER TABLE "pipeline_stages" ADD "closed_as" VARCHAR(7)',
    ],
}

DOWN = {
    "sqlite": [
        'ALTER TABLE "client_pipelines" DROP COLUMN "reason"',
        'ALTER TABLE "client_pipelines" DROP COLUMN "reason_key"',
        'ALTER TABLE "pipeline_stages" DROP COLUMN "closed_as"',
    ],
    "postgres": [
        'ALTER TABLE "client_pipelines" DROP COLUMN "reason"',
        'ALTER TABLE "client_pipelines" DROP COLUMN "reason_key"',
        'ALTER TABLE "pipeline_stages" DROP COLUMN "closed_as"',
    ],
}


async def upgrade(db) -> str:
    for statement in UP[db.capabilities.dialect] + BY_NAME:  # one by one: a script on SQLite begins with a COMMIT
        await db.execute_query(statement)
    return "SELECT 1;"  # for aerich's own command, which does not take an empty string


async def downgrade(db) -> str:
    for statement in DOWN[db.capabilities.dialect]:
        await db.execute_query(statement)
    return "SELECT 1;"


MODELS_STATE = (
    "eJztXW1z2ziS/isof0lSpVU5cuxknKur8mQyu7lN4hnbe9na9ZQEiZDFMkVoCciKai7//d"
    "AA+P4ikqIkisZ+mI1JNEg9AIFG99Pdf57MqUUc1v/g2MTlJ5fozxMXz4n4R+JOD53gxSK8"
    "Dhc4Hjuy6US2kdfwmHEPT6CrKXYYEZcswiaeveA2dcVVd+k4cJFOREPbfQD5K7QgHqMusl"
    "3EZwRNl65LnP69e++OGMHeZDZCM+pYDMHLsR5aMuLBPxF2LbSYUVfIiPvEQiubz9BIdN2f"
    "YEbg4ugS3f7+2eaqCUNXtx8+fULUddZ96H7iEeIORa8MP5ChbY1kn/51y34gjI8QJ46DVj"
    "N7MkO6KbKZfFfHfiIIXkC/+2SGeU/2sRL/QjZHbEZX7L14Fvm+IBPORsEdzB5FJxSNCWIC"
    "wEt0vzw9xWOPTIjA6/L1AP4ej8WLe2iB13PRBr0e9JBL+UxAJ/ohHgk6glb6DvwyThf2RP"
    "4g/abyAqJT+MP25IsquODmmHL4BeonigtrtPKowMzBjMMDxQ8MnjbDYiCo6o/BoxzsPiwF"
    "JiOA2BG/Ft0Rhzx4eP6CoaXLbQcFbYaTGRU/doQYXsN7iZeQj5vhJwAP7kk44WF9mFFL1/"
    "7Pkgw5fSCioSfmy7//EJdt1yLfCYM//zyZ2kQMLfz7hHE1jiCq/i1QE31ZQyxnsbgD4mIs"
    "PDGQYk4yv0c98fUE5euFnNsnsrGY0/KPH9Bw8TiUD4x9LuqJ8vrQl/3k8l9lQ5jw4+GEOs"
    "u5GzZerLmYukFrW31mD8QlHuYEuufeEr4geCX9rfkflUIlbKLgiMhYZIqXDo98ceNheO1k"
    "OPx6fTe8/Xg3HJ6U+Ub1pYnAS2Bhw9cOv/4BXuEvg9dv3r55d3bx5p1oIl8zuPL2h3p0CI"
    "wSlPB8vTv5Ie9jjofhGIagcj2Nhlno/mw/5AKcENyMtI9rBGoNZKuQ/mkwODt7Ozg9u3h3"
    "/ubt2/N3pwHk6VtF2P/86a8Av2hAxXKtlnF/PEL8p7bH+FD+lYL/wwx72eDHpRLYix9VAv"
    "vUNPcvhOiH20sA9cmuwJ/j70OHuA98Jv68eFOA6/9e3Xz429XNy4s3r+LgftV3BvJWHGZY"
    "ZCujHBMyIG8E2dcZqmAclakFcXINKYPwLleRGMZngxIYnw1yMYZbcYylKlYF4ECge+gOTk"
    "ugOzjNRRduJZcJpUJVWyVCmf0tEvsDuQzG+RDnIayV1Aydg1KHYLcY64h0AvKxEN8V5sGV"
    "KOilz2DZYBcpENfXn+GnzBn7j6M0ioQ68fUfX37+ePPytYRfNBJHsGwtg9GlN6k0q0OJ7q"
    "0bze98WcegONL/uPvwi4CL23OSA3hGFwnoLd1B3//H8Q1EAfB3n758vL27+vJbbM7/cnX3"
    "Ee4M5NV14urLi8QgBZ2gb5/u/obgT/Sv668fJZqU8QdPPjFsd/evE3gnvOR06NLVEFtRTP"
    "zL/qW0TsnAhlFrwJPiZrDbPNhjh04e637bcWEz0G0eaN+oV9EaEpFqxBRy6A3zMMYQ6j1Q"
    "zuuuqElx86G1+UNTbof0MN+R7zkfWSjRAWNM0VB+/OddbBR91fPll6t/voqN5Ofrr3/1m0"
    "dU1Q+fr39OqqhJN0y1BS5T3Kx0dVe6mPOr0rksKdiBT2HXNjPtFawCc0TkoAA3huqbMray"
    "N/m2sjcpW5mYiPD7623VceEGNup6gP/XdOlOAFhkjfvKPdYX+9V/H2LRP7r9m+ftI/mbCN"
    "/53nFsvlnwdk8fM12zEq00ur9Sj9gP7t/JWoL8SbwSdjNNdZpf8pu9II7tklu/v6MC+Yc/"
    "ifyr4fM9vApoArG5JTAQv5woa+iNmOk3nz7cKWbBGE8eV9izhjmgu5STjJ3iZy32699viI"
    "Plb8jFW/F5voqOjtD4nwd37NOf06dmQPKnZleBcgi2hh4RL8yy9I8qgH0WXd2onrqKFl3y"
    "Mf2+HUzXQR/HdQwpBZBmqG05k35TvXR1FmmQGvrsNFgd//IWHgUu17ZYqV66CpKcAaJjF9"
    "vettvf79G+ugqYZtluCdWN6qVLIIEiSgc0ooDGVNP4rRBPi3BsO2y4wnbGmdvH9Nold1T8"
    "ZzOyv6j+vunuOrJhApTzwTwB7hy74nxg6e5AOK2t53LzfV1+Ez9/GJweapH0vwFVW5xjpl"
    "P0SMgC2OJzgS7CY6EZIYzUQ94rErz8N3LJE/EQI4Qhm0s6/zfN95Z8c/k+QEi3OSPO1OeV"
    "jzj5zkdoLHt9JGtJpsfew1JqF5fAQLcZWiy5T7lfUc+S/axmVD7RE9qofORJMCVK88c1Vu"
    "qoZsjiLTNI9FARWfx7xsKT77Dx23eCFrdvhw18u0PxcVYxW0dlusfbat6GLfESC1+GivI/"
    "t9dfC0D2hZKma3vC0f8hxy51VmgZ2gXoAhrFMzw5mXtxizN0kJzhxoPwvD0I4uaMetVcCD"
    "GZDvmft9yzIx9VVLsqCWpMphaobdusd+yamQQhu1v6ZsLY3yMDuKxbJja1cvwy6TWhAWRv"
    "4Rx1fMtBWVxj62Blf1clA0StA3Xg2ck9VEd9PxsP1gvduP7h+tolCPxWiQh4dAPB1NgjMl"
    "4dycOt2MKI9R5Jj6K6t3DEUCBbHHmDcG4ZJ69ivcWB28JrFUzvW59ta9QTh2tfEHFKe36Y"
    "uB9ovoIgFiSGemp7c2mrkQd0eEsLGs4h8luoOUyMr1DqVdx8eByHCW/JmHSb95BuKJ7K8F"
    "p0vY6aCVaiW0fs3uglIwSNxpT3GfGe7AlhfQ2EEmejV/DQqUfnkVgEGeDObPG9QYi6G+15"
    "hi00JiRILKDiRhR2l+KF0dK1KJgS5E+fI5hjuq3tATyTWjHoxobQ5p2zV2BDkFOrBnckJW"
    "eUv7TyJ5TtGtAmpIwCmEVNj6+INQ6sGT0Ygnqbj6eRFadyfoa0qDHHbTbHBQtRVbxTgp2w"
    "OO8abqHsZh1iAeaP7nKeOmjFGdK+cAehbj6xQHgsqLAvx4WMvpPelV3tmC3rkPLbdyBowr"
    "ijDr1KdM4dta0HZLy0HW67rA+PPYQHZCdeqtAAU2Xqx6W6N/mb3yIVYtUxPvh63iCm5UAt"
    "QjUF6xjzySxT78gHNiqzo6m7V5PWjuMLwcQ5pNMKml1EojOJE5vzYBpawLO2uxgP9i6+Ku"
    "lVGo7X1XD1pcwBNETV8AIOwAuITkTDDChCNvGht4obEI04yCAGJAIS8lkB0UiIbZLi++7x"
    "GUUr7HKZKn6BFR8efOaQWN5NJIPntI/uZgR5dIUeKHAAwC+uMqwT7AUJ10VToA7oVy3p5D"
    "a+6H36oo2maTTNFmiaR/+NpTSiKrvLZu3Jj2jbue500IFoUnNqbseOph3I2LETWQnyd+xU"
    "JoSaOzb0E2yxiEHRGVXYRf4JBWtGiir3AMS7MQiy8J7Cro9G0aozYgeH3RjBNoHwAntlo9"
    "pyN+uKtuJtjMTtmsM7s2fm7+HVU6gdInfa3jBvPre1UZKMktQCJenQX5kxHB2p+rM348b1"
    "dCrVhJSSpG4UqkcUmtTXi27pnCgbBdS6W66FhrPw7AmRxH2VRoB6SAw1lyELo8nS84g7WY"
    "+MWaKFZgluc6ca/dEX6JwKeVFGg7zIVyAvUv7w6GulIM5njiXEDIGsMoFMLkhpyIuSTgci"
    "XVIh9pxp2l/qq6wnUZkOnpHOyhBA8vkfqRVl6cngvaGF1xnMvdzZnZLr0ixvzG8tjjN29m"
    "Kdv2xERAymGZjabCg0TPspazkuKr8Wk9tj4TVf/9jvLrhl/bUKRnGT4dNk+NwBZjs97Ko8"
    "u1mn3SADb8FxN2yz5XEXPAHzJeOQkW4yQ0zcGVNrfSnOuNTlYlzlERiDD1/okggzZeZ/GY"
    "+BV3fZ6FUPyULwHodjMkY6L6oM7ZeJAoLwf+Vq0Pd1RXvxM8Xa6K1VjXtPFa1/8OhyAedx"
    "Nc3k68jq9ME7wftBhj9ZwN6yoXy9ThSgG2h3h7gInIPJDLsPhPWSTgy+osih9FGe8OHJ/k"
    "+WHg1JWdCQQAPRE7t3wXUCDyNzATexEJ5yyH+AVoQ81iwNz5dyqMVbBvY/z6aezaU2uc9Q"
    "/aKTRcdMEXs5UxTwKMLBLj8E0RnSISVt38c79Umnoc8PGIqImOx19eOCmO1kAl+oQYdCh6"
    "5b3Hr9OWE7CraQ1CFwc6xyVHx/a81ZEvKzrReXs8Hbi2A5gT+KFpDbL1efP6exjGgplbzm"
    "cTETFpQ0C6XCgkJlKI3x5jkbSu/R1rwgrgWQ7QXxn0oA/lMu3j8l4cacgxpbxQIXFdnfun"
    "C6WwWkyeD64ZhMqZdhJtpI/IgLG+LHERI/6pYKNTVCm1Htj4PZdrxVQT0vK9FoQU1QX6Bz"
    "4O4k8NzwBp/39gG2xXqDH5E0GfLaPMSHoYa2bECbVrulC6Cy0hWV6hCqe1a5TJq23XA4lJ"
    "usIqwxIQNrGlZZKqxyBe5AxEDaQlp+y/DdVToH5udg2BLXjudyiH6uJVBdhAVYt8S1fCnX"
    "I0U2vruUwTbkVG2LbWl21rFiG1OISmArldcGkO1a8e8ksFElv3LoUxzunGQ6z7rU+i75cv"
    "5Hn0GYi6wH+Yy5KDG0FmfuC3XJWlHJ/EqyUCmGqcw1C2xbfTTCc7rUHLXCqDFZ6oYuiK5L"
    "I5rfL09P8Vj1eymj2eDKeCzEue3oqrYWmdiWeF1gy6nZcCmZatBTUBUHCtpILp9+SWgsO4"
    "TCNGw5ntuch1VpkvVoJKMNI116WtL5GLataFYeG2rguuQ9GkHq3JCQJ4GQjSXLT9bTHemO"
    "QkoeWRHGdUld5N9moz6KVepR1YHgPeCaXxxnTPkLAeXKVRV8wqI9aEYdKLDrkntXvikkH4"
    "LPTQzKlYQNuHIovIUfxc+WtXQcgp/Eo0by0hAuSWhkBiNZXwgeBRV9hZyJ9jPRfq2jze06"
    "3s9E5+zQBKE2jGqmylCmS5CasL5Drx0Nh/VBiAGtRJELJfboIRZwuEznF9g9xq8vSoD8Ou"
    "mTClGGW8fFkkupGkdNkvN19irTOirTCO2zRfkFBmXSJQ3y0yUNUumS9IkgDXA+IT8iYgj5"
    "W5STFzM4h65WsCdGhTo3u8/Py0zv8/P8+Q33Egt25AieRnozuSMhbhgebWZ4KItNzaGOC5"
    "uBbvNA51Xfyc+I05LqO8eZDMcUldpfRbUqCLeiQGBzp7XTUsReaJZ/YjtNU3tjtuYaG0NK"
    "3uwNbd4bDJP7mY+/yQC7A9O5rx1XLcmUkjM8vjS40mFcDdeoiJmwGZjqdEvVUI0Lmamahj"
    "WiDFVdCrJEDcQtZPW2bWnYFa2X+pmutyXy+f10FNfoXlMCVi/MTdcM97R8sruWrQxlAY5v"
    "OyUgDrWqBlDuOCs9pYGWwDe2VRmIN0GctbNvwfjV+Q3TuD9rvm9G6MS2uUS7FjaR5dreEq"
    "Ob0NvdEYz2wBsvKMGW3tI3ssi3L8SmH+pXN03wyoPSqZdoFGaD8VnOfEbmigPuFyl5GWGa"
    "v4rzsTF7BEa4ZJyLTUJmOYXspCxK+p7jtSzbOl7rzkGePBEPzcSbjMmEzglQtkFEql7y6f"
    "CX//7MFrtNnYyncQ05otbtM9Op4WAbDrbhYB8N2o1H15vCKieGgd2ClaPpwipqc04DXFSm"
    "KRAxrJTKrBST8e+wSwpdcqu+pz0hbTgVrfapG07F8x5/w6kwbv/WYmqcp8Z52lpcSzhPy/"
    "hE9l1qrZ3K1J6t2faCOLZLbjmWq1TamB1r0Cu0ZeumQwZt65uyr9DCwVCGS+XoEDqNS5w+"
    "Gk0cykDHUuW4QBKSjUD+EFkyC6IiZXoRmR1lJYZemr1dysFmTSy0JvwSYSR6UWXDhHqu04"
    "Gw/r2LxP/KmZuNJXiflmD5/ylYCwIGdPvOVd5uPhajsPJ2UeGZrlXe3kfyderQZaXs9qFE"
    "Bw2T70og/C4X33dJdE1N4uaPbjYbqh03Qx/bUJM4lDNF1SoUVQsUnOxlYnPyjVgH3YtGLJ"
    "q//qLxNnfRePuqbg1odW7c8lzStYTDsZlLnrYHSJ4wPj51C6Sdnt00ty3r1BbS3grOaxGG"
    "Xc2DmvyxUPZZ9yVzRUICSfXJqLSU0brPoz/vT4AtdC/k75eD08HFj5EUwmhC5wtYvqS8JC"
    "OJtlAqmUHjf6vWf+jm0EZSnFQeS0gyKU6Iloen3M+Aee+q2SEOibbjHxIxkm1UlssgsaX8"
    "GZqEpK0Qig+VTH25mlHJYIJDpc7QOYP5LtqN7l2VY3I1Wyd/DZxDoZ3+pQviiUPnCxbkkX"
    "wPbyd+yRoyTsr60mQtnvNEdIJOy+SJbOHJ9FH8rLo7tS/bQdW+TAKn/PxNqfRNx8AE29PB"
    "tHke2AGLVW/r4RwvbYfbLuvDYw/h4dxJyqxgB6tkkIkKdS5lVuMJ4Y4uweHesG44t6GvGl"
    "VZXqIyJvde/YXEdodKzaxqvYnKGetNBevNYTnVLZvuzefmkMXu6ye+i4sbKl6bqVhiixWn"
    "/mHW2gXDnD3EMaGi8e3U2MJ4JctVulZV7CIizxm5qe3abFZ3jUlImyWmzUuMYfs+7/EXN2"
    "e0IjE1JmOUtCz/paFQ7yCa0JRA3gWsMt5evIOLbS87wCoX3CxRA7Ehqh+MqG5Koe6uFGrs"
    "Y28A4d+T/XUT56w1sgTaSsdqAOaOp6OK6aJbxFzQIIVUfeJOp9NQraj3KEDaktv0TfXSoS"
    "1rp8ym+BqZwW9KLaL5LKfYQlSf63Q3A1ISWxFPlt71Myv1FD1oKQZHBZ74j3vB0CNZX0oS"
    "0xN2liRkPPXQfSRAP8qEUnwpn5kclLj1+1SMJx3qgsTRtocmULmRWGjq0Tk6fY8WmMk8Tc"
    "iBfwD3SPGe4BJbzufYW0MRXbg7jCaCihfThdlrIX0/LHLrUApxNJhfItti6MGDN2BU4IKo"
    "AwDI56kquwvC5Y+Apwms7Scy8qsby8RU8UeAkKvx7aN4IeMwrZTA1LZ0/eIoLnJoJeMLWF"
    "ewEFrxksZBHizgbgX1jWPihmHVQoZVfnG8/Ojh/Np49c5kHQD4COMkTo8EULW0VfSxh0J7"
    "dLD70/Zo/et6901jnU8miYgYrlpsGJqgmCSUiIyPoCBDUYZwZ1aXfec9Ey8BJo0nMdWrre"
    "0ZksYEX4BwPW9hTNh4C4/QWxgcK+rOgLi4oQa0erANNeB5j7/xYhtfYHss/WV8gaWyK5l6"
    "Cnu3Y/uVFTIs2JGiC/m262h9h5oRulOIfVWRsjO6Atus6MVlU+L1gpz7K+pZ2jA7EW8pky"
    "Mhm/fRjZTwCKKus0Yyf79YSIml7dTKlaqyMYFVVVlmlcH5USyvLoTeTmZ+SC3cGROHug/i"
    "YTTP4JrI4B85Iv6RsMXG0v7H/bom13/LtoJegZU3P442G9cOx842nBYHPv5MRSYf3IhIB/"
    "EdnJ+XiSY8P88PJ4R7GShXTVMWE+pcpPJOcJbbVBrj/NzzgUAH8C06YXUs83zrlpCDWHWx"
    "M17Oq6wogUD3Ej+dDUqsJmeD/EIWg1TiA2PkMUYeY+QxoQpthdXYzgyPvs3QluLR59sld2"
    "l1uyWcq5+Ysrr5t3pFVjemGtW3un3TxTKDvHKiRz+b+UTc6yG2nMwQVtzGRbxypzLL+fU2"
    "0Zgq1iKn6JGQBXBPbc6IM92WsFgxx9A22YVaZs7aSVbtfPOWZP9WObYGAubYWvnYulxsUa"
    "8rLmy89G1T4FM60YH2FxlalLW7+DFHBXtL0GSLhKvgu4FEoq4uc/ES3sOCHebqly+fvg4/"
    "/XL7qo9u6ZyAV8Yjc/okbsP2oXYcj64u0cxmnHprpJKWQpVm5dXhdGFPojEB8oIu1mx7cg"
    "NTHiJ/e7J9P49MW7ryKFfhBz3lFQpqdKjEqao/pqIQ3IelwBhSujoO+JruhBIB/sUXTDuT"
    "gjbDyYwy4kaDCMIsqeqeZPbDwwyXv4VeHq6HtrJFMSHYzMG7DVDv2aDo0bw8qpuTHvqyHX"
    "QJNexyO2y5mha5gF6fldGsRatcbOW9hHrHiFcV4aiMMY1vNo37O24VjKMyHVwjymCcD3Eu"
    "wlqnydgOi6KHMqQPnaeztAZ7yPghmSCw7tEwLmyOhm07GkYHeuzQyWPdgY4Lm4Fu80D7R9"
    "WK54mIVIe8Tfs+TSirQr2PLC5sPrI2f2SGKfH8xr+CoTVy8qWcNFIj7Ss94lTDxdmEYNlr"
    "BCO/LHNHcTJpqTYApOuCDU3N9M1YcfxI3CEsXwauEnCZQLHNGNnuk731bifdhZ9kT0doIS"
    "uFE55MyAIUwAMAdizzaueuao1YnsM6BHSD2zo6iDXd10JleVTO27lYlKFWJpVRhZC1i4GP"
    "eGp7jKsgRfBz99E1RB6Cp/n2b1d/GZxfaAIUYkScLaAIp6fCDcU0M27fNrp9KWy+M8xmVf"
    "wJcanOkc4uytS0u8ivaXeRqmlHvi8gvWW9U3pc+FCndGOPKWWPWbLa9DZmTG5HMcTG5GbG"
    "H4ZwvK4YoJSUM0FKGZ4LuQxWhTYu1CG30c6ClIK5mEZ5Z8n82zZ1S8cpJT/cErFKekbuEd"
    "2WTeCy4MY/3XZFKnFx/eMTcTNTBEXu9jYczh/IkDz5hs2aMUvA0sYukv0g6agI8qa/B962"
    "fMwlpJ1vgmNNnjID7crRUQPhzp0MB2VIk4N8zuRgYziSmi2VNr+oiNn6Nm59Eq4G1mXfx3"
    "fr93dcKJddn6Ozq1Wrs1+0JWNpjtRzyV+Xo6VjatpLLbzW1UboXJwyiIW0dyaIgPErW+iw"
    "GLLWplOdo010MFJFQnSwqRJ/waBrpsuG9NBoRchjEPHzhbr6wfIBWKxOFvYQtLlU9U7kbT"
    "F5xZvB1fxcbvp5enihrZxReJ3K5mbMsvs0y8IIpFC9nWPHyYVWi3TpTHk2eHsRIAt/FIF6"
    "++Xq8+f0cdKf03Eo82tt++23LLTdNkQLgMuotG1Rl1SsUR4RedbQGePg8zYOxnfUkttiXK"
    "hLS/iulPhFyF/ZVo0vzYRpG8RlNfj47GqVDn9FPHsyO8lQ4fWdQg0eh21q6O/6kmEktEv1"
    "zS2Tk09HyK+P04noxl0ka4WPqgLCunkH0X19WioO+rQgDvo0FQctnsgz7af5tdAiIvuvhX"
    "YY7bmxqmcV4iGa38x+/D8ytlyJ"
)
