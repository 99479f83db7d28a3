# SPDX-License-Identifier: MIT
"""Endings of web addresses, so that ``example.com`` is known as an address without ``http``.

The endings of countries are all here; of the many others, those a small business meets.
"""

from __future__ import annotations

COUNTRIES = """
ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv
bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es
et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu
id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt
lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no
np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si
sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk
us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
"""

OTHERS = """
com net org info biz name pro mobi edu gov mil int coop aero museum jobs tel travel cat asia post
xxx arpa app dev page site website online store shop shopping blog news media press agency studio
design digital cloud tech technology software systems solutions services support company business
center group team network social community club events tickets email chat link click live life
world today space zone place land city town country house homes garden farm family kids school
academy college university education institute training coach consulting expert guru guide reviews
review directory finance financial money loan loans credit insurance bank capital fund tax
accountant legal law lawyer attorney immo immobilien realestate properties property estate rent
rentals lease apartments build builders construction contractors plumbing repair tools supply
supplies equipment parts auto autos car cars bike boats taxi limo flights cruises holiday voyage
vacations hotels camp restaurant bar pub cafe coffee pizza menu recipes food kitchen cooking
catering wine vin beer bio organic eco green energy solar health healthcare care clinic dental
dentist doctor hospital pharmacy surgery fit fitness yoga run ski golf football hockey rugby
soccer tennis surf dance theater theatre film movie video photo photos photography pics pictures
camera gallery art audio music band radio game games play fun cool best top vip love dating
wedding gift gifts flowers florist jewelry diamonds gold fashion clothing shoes boutique style
beauty makeup hair salon spa tattoo baby toys dog pet vet horse fish science engineering engineer
graphics ink codes computer domains host hosting wiki report foundation charity ngo ong democrat
vote church market markets marketing promo deals sale discount coupons bargains cheap trade
trading auction delivery express direct global international work works careers career industries
gmbh ltd llc inc sarl srl limited ventures partners holdings management observer plus one xyz icu
wtf ninja rocks lol bzh alsace corsica paris quebec scot wales london berlin hamburg koeln wien
tirol bayern saarland swiss brussels vlaanderen gent barcelona madrid eus gal amsterdam frl nyc
boston miami vegas melbourne sydney tokyo osaka kyoto moscow istanbul capetown africa lat kiwi
irish actor archi bet bid black blue book buy buzz casa cards date day docs earth fans forum fyi
gives glass haus help here how kim lgbt ltda luxe moda moe mom mov new now ovh party phone pink
poker red rest rip rsvp sas show sport study talk tips tires tours trust tube watch win wow zip
fail
"""
