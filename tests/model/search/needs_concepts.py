"""What is meant, in two or three words that the texts do not have.

Each with quotations, any of which stands in a passage that answers it.
"""

from __future__ import annotations

CONCEPTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "büyükelçiyi öldürme girişimi",
        (
            "İki devlet arasındaki ilişkilerin",
            "Von Papen Suikast girişimi",
            "Literatürde genellikle göz",
            "• 1942–43: The failed assassination",
            "One significant finding of",
        ),
    ),
    (
        "вербовка атташе",
        (
            "Savaşın tüm hızıyla ilerlediği",
            "Literatürde genellikle göz",
            "Declassified documents reveal",
            "One significant finding of",
        ),
    ),
    (
        "recruiting the press officer",
        (
            "Savaşın tüm hızıyla ilerlediği",
            "Literatürde genellikle göz",
            "Declassified documents reveal",
            "One significant finding of",
        ),
    ),
    ("krom ihracının kesilmesi", ("Savaşın seyir değiştirdiği",)),
    ("поставки хрома", ("Savaşın seyir değiştirdiği",)),
    ("Japonya'nın kapitülasyonu atom silahı", ("Öte yandan Almanya 2 Mayıs",)),
    ("atomic bombs dropped", ("Öte yandan Almanya 2 Mayıs",)),
    ("German vessels searched", ("1944 yılının son ayları önemli",)),
    ("Dodecanese offered", ("1. Moskova Görüşmeleri (1941):",)),
    ("offer of Syrian lands", ("1. Moskova Görüşmeleri (1941):",)),
    ("envoy's schooling", ("Sergey Aleksandroviç Vinogradov, 1907",)),
    ("место учебы посла", ("Sergey Aleksandroviç Vinogradov, 1907",)),
    (
        "ahdin bozulması 1945",
        (
            "Savaşın sonucunun kesinleştiği 1945",
            "Türk-Sovyet ilişkilerindeki en",
            "Yapılan antlaşmanın feshedilmesinin",
            "1925 yılında temelleri atılan",
            "Sovyet Rusya fesih kararını",
            "İlişkilerde yeni bir döneme",
            "• 1939–41: The Molotov-Ribbentrop",
            "Savaş ilanı neticesinde San",
        ),
    ),
    (
        "pact cancelled Molotov",
        (
            "Savaşın sonucunun kesinleştiği 1945",
            "Türk-Sovyet ilişkilerindeki en",
            "1925 yılında temelleri atılan",
            "Sovyet Rusya fesih kararını",
            "An examination of Vinogradov's",
            "The most important conclusion",
            "Savaş ilanı neticesinde San",
        ),
    ),
    (
        "alakaların kesilmesi Almanya",
        (
            "6. Yalta (Kırım) Konferansı",
            "Türk-Sovyet görüşmelerinin",
            "Almanya ile ilişkilerin kesilmesi sonrasında",
        ),
    ),
    (
        "severing ties Berlin",
        (
            "Savaşın hızla genişlediği",
            "6. Yalta (Kırım) Konferansı",
            "Türk-Sovyet görüşmelerinin",
            "Almanya ile ilişkilerin kesilmesi sonrasında",
        ),
    ),
    (
        "разрыв с Берлином",
        (
            "6. Yalta (Kırım) Konferansı",
            "Türk-Sovyet görüşmelerinin",
            "Almanya ile ilişkilerin kesilmesi sonrasında",
        ),
    ),
    ("Atina sefiri", ("Vinogradov’un Türkiye’de yürüttüğü",)),
    ("греческий посол", ("Vinogradov’un Türkiye’de yürüttüğü",)),
    (
        "talk with American envoy",
        (
            "Vinogradov, yalnızca Türk",
            "Wilson ile yapılan görüşmenin",
        ),
    ),
    (
        "joint guarding of waterway",
        (
            "7. Potsdam Konferansı (23-25",
            "Savaş sonrası yeni düzende",
            "5. Boğazlardan ticaret gemilerinin",
            "• Straits Crisis: The USSR’s",
            "8 Ağustos 1946 yılına gelindiğinde",
            "5-Bu rejimin uygulanmasını",
        ),
    ),
    (
        "Menemencioğlu'nun çekilmesi",
        (
            "Benzer görüşmeler ilerleyen",
            "1944 yılının son ayları önemli",
        ),
    ),
    (
        "отставка Менеменджиоглу",
        (
            "Benzer görüşmeler ilerleyen",
            "1944 yılının son ayları önemli",
        ),
    ),
    ("encrypted wire", ("Sarper, Ocak ayı sonlarında",)),
    ("şahsi buluşma Sarper", ("Öte yandan Sarper ile Vinogradov",)),
    (
        "price of a new pact",
        (
            "Savaşın sonucunun kesinleştiği 1945",
            "Yapılan antlaşmanın feshedilmesinin",
            "Vinogradov, yalnızca Türk",
            "Bu bildiri eline geçtikten",
        ),
    ),
    ("Turkey called weak", ("7. Potsdam Konferansı (23-25",)),
    ("expulsion of German citizens", ("6. Yalta (Kırım) Konferansı",)),
    ("выезд немецких граждан", ("6. Yalta (Kırım) Konferansı",)),
    (
        "merchant vessels access",
        (
            "1. Boğazlar tüm ülkelerin",
            "5. Boğazlardan ticaret gemilerinin",
            "Wilson ile yapılan görüşmenin",
            "1-Boğazlar bütün memleketlerin",
            "Madde 9— Boğazların tüm ulusların",
        ),
    ),
    (
        "warships of outsiders",
        (
            "2. Boğazlar Karadeniz devletlerinin",
            "3. Karadeniz’e sahili olmayan",
            "Wilson ile yapılan görüşmenin",
            "3-Karadeniz’de sahili bulunmayan",
        ),
    ),
    ("seafaring and commerce accord", ("11 Mart 1927 tarihi ise iki",)),
    ("соглашение о мореплавании", ("11 Mart 1927 tarihi ise iki",)),
    ("exchange of inhabitants", ("Aynı dönemde Türkiye Lozan’da",)),
    ("обмен населением", ("Aynı dönemde Türkiye Lozan’da",)),
    ("eight million loan", ("1930’ların en önemli gelişmelerinden",)),
    ("советский заем", ("1930’ların en önemli gelişmelerinden",)),
    ("mareşalin seyahati", ("Yine aynı yıl bir önceki",)),
    ("visit of marshal", ("Yine aynı yıl bir önceki",)),
    ("Mediterranean safety accord", ("Akdeniz’in güvenliği için",)),
    ("Nazilerin başa geçmesi", ("Bu tarihten sonra yavaş yavaş",)),
    ("нападение на Польшу", ("1 Eylül 1939’da Almanya’nın",)),
    ("carving up Poland", ("Polonya’nın Almanya ve SSCB",)),
    ("Soviet nuclear weapon", ("8 Ağustos 1949’da Türkiye",)),
    (
        "sending soldiers to Korea",
        (
            "25 Temmuz 1950’de Kore Savaşı",
            "Kore Savaşı’na asker göndermek",
            "Obtaining American support",
        ),
    ),
    (
        "отправка войск в Корею",
        (
            "25 Temmuz 1950’de Kore Savaşı",
            "Kore Savaşı’na asker göndermek",
            "Obtaining American support",
        ),
    ),
    (
        "Moskova'nın NATO itirazı",
        (
            "17 Ekim 1951 tarihinde Türkiye",
            "SSCB aynı minval üzere başka",
        ),
    ),
    (
        "протест против НАТО",
        (
            "17 Ekim 1951 tarihinde Türkiye",
            "SSCB aynı minval üzere başka",
        ),
    ),
    ("American economic plan", ("Bu arada 3 Mart 1947’de Truman",)),
    ("Orta Şark müdafaası", ("25 Ekim 1946’da İngiltere",)),
    ("смерть Ленина", ("Konumuza dönecek olursak",)),
    ("invited to San Francisco", ("Savaş ilanı neticesinde San",)),
    ("Antakya meselesi dil", ("2) Türkiye Suriye sınırı",)),
    ("официальный язык Хатая", ("2) Türkiye Suriye sınırı",)),
    ("plebiscite in Alexandretta", ("3) Fransa Suriye’deki manda",)),
    ("grave of Suleyman Shah", ("4) Süleyman Şah’ın Caber",)),
    ("могила Сулейман-шаха", ("4) Süleyman Şah’ın Caber",)),
    (
        "revealing hidden treaties",
        (
            "Rejim değişikliğinin ardından",
            "Türk-Rus işbirliğine giden",
            "The first step of this process",
        ),
    ),
    (
        "gizli muahedelerin ifşası",
        (
            "Rusya’daki ihtilalin başarılı",
            "Rejim değişikliğinin ardından",
            "Türk-Rus işbirliğine giden",
        ),
    ),
    (
        "French withdrawal from war",
        (
            "İşgal ettiği bölgelerde yerli",
            "1) Taraflar arasındaki savaş",
        ),
    ),
    ("harp esirlerinin geri verilmesi", ("Madde 16— Bağıtlı Taraflar",)),
    ("prisoners sent home", ("Madde 16— Bağıtlı Taraflar",)),
    ("возвращение пленных", ("Madde 16— Bağıtlı Taraflar",)),
    ("suçların bağışlanması", ("Madde 15— Bağıtlı Taraflardan",)),
    ("amnesty for crimes", ("Madde 15— Bağıtlı Taraflardan",)),
    ("амнистия преступлений", ("Madde 15— Bağıtlı Taraflardan",)),
    ("göçebelerin meraları", ("Madde 8— Türkiye Büyük Millet",)),
    ("grazing across frontier", ("Madde 8— Türkiye Büyük Millet",)),
    ("пастбища у границы", ("Madde 8— Türkiye Büyük Millet",)),
    (
        "duty-free transit Batumi",
        (
            "Madde 6— Türkiye, işbu Antlaşmanın",
            "Birincisi: İşbu Maddede belirtilen",
            "İkincisi: Batum limanı üzerinden",
        ),
    ),
    (
        "беспошлинная торговля Батум",
        (
            "Madde 6— Türkiye, işbu Antlaşmanın",
            "Birincisi: İşbu Maddede belirtilen",
            "İkincisi: Batum limanı üzerinden",
        ),
    ),
    ("refugees agreement deadline", ("Madde 14— Bağıtlı Taraflar",)),
    ("вопрос беженцев", ("Madde 14— Bağıtlı Taraflar",)),
    ("şimendifer muhaberesi", ("Madde 17— Bağıtlı Taraflar",)),
    ("trains and telegraph", ("Madde 17— Bağıtlı Taraflar",)),
    ("консульские соглашения", ("Madde 19. Bağıtlı Taraflar",)),
    ("inheritance and family law", ("Madde 11— Bağıtlı Taraflardan",)),
    ("askerlikten muafiyet", ("Madde 11— Bağıtlı Taraflardan",)),
    ("exemption from conscription", ("Madde 11— Bağıtlı Taraflardan",)),
    ("changing citizenship leaving with property", ("Madde 13— 1918 yılından önce",)),
)
