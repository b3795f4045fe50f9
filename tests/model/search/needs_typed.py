"""Short queries of a few words, as they are typed in haste.

Each with quotations, any of which stands in a passage that answers it.
"""

from __future__ import annotations

TYPED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("musul meselesi", ("Aynı dönemde Türkiye Lozan’da",)),
    ("нота СССР о проливах 24 сентября 1946", ("24 Eylül 1946 tarihindeki",)),
    ("24 eylül 1946 sovyet notası", ("24 Eylül 1946 tarihindeki",)),
    ("25 ekim 1946 ingiliz ortadoğu planı", ("25 Ekim 1946’da İngiltere",)),
    ("imf üyeliği", ("Bu arada 3 Mart",)),
    ("avrupa konseyi", ("8 Ağustos 1949’da Türkiye",)),
    ("250 bin türk bulgaristan sürgün", ("25 Temmuz 1950’de Kore",)),
    ("30 Kasım 1951 sovyet notası tehdit", ("SSCB aynı minval üzere",)),
    (
        "sovyet basını misilleme",
        (
            "25 Temmuz 1950’de Kore",
            "SSCB aynı minval üzere",
        ),
    ),
    ("Pasinler'e asker yığma", ("Bir nüshası da ABD",)),
    ("troops massed near the Turkish border 1946", ("Bir nüshası da ABD",)),
    ("8 milyon dolar kredi sanayi", ("1930’ların en önemli gelişmelerinden",)),
    ("кредит 8 миллионов долларов", ("1930’ların en önemli gelişmelerinden",)),
    ("Seyrisefain anlaşması", ("11 Mart 1927 tarihi",)),
    ("Nyon konferansı korsanlık", ("Akdeniz’in güvenliği için gerçekleştirilen",)),
    ("Hitler'in Polonya'ya saldırısı", ("1 Eylül 1939’da Almanya’nın",)),
    (
        "moskova büyükelçiliğine atanan sarper",
        (
            "1944 yılının son ayları",
            "Selim Sarper, Türk dış",
        ),
    ),
    ("cevat açıkalın genel sekreter", ("1944 yılının son ayları",)),
    ("Hiroşima nagazaki", ("Öte yandan Almanya 2",)),
    ("Almanya teslim oldu 2 mayıs", ("Öte yandan Almanya 2",)),
    ("bedel ödemesi gerekiyor yeni antlaşma", ("Savaşın sonucunun kesinleştiği 1945",)),
    ("On iki ada", ("1. Moskova Görüşmeleri (1941):",)),
    ("Antony Eden Stalin 1941", ("1. Moskova Görüşmeleri (1941):",)),
    (
        "Quebec conference weapons given to Turkey press",
        ("5. Quebeck Konferansı (12-24",),
    ),
    ("knatchbull hugessen", ("4. II. Kahire Konferansı",)),
    ("Berlin görüşmeleri 12 kasım 1940", ("Savaşın hızla genişlediği ve",)),
    ("kuzey erdel", ("Söz konusu görüşme sonrasında",)),
    ("pakt ingiltere fransa ittifak 1939", ("Görüşmenin ardından hem Türk",)),
    ("15 nisan 1939 inönü ziyaret", ("İkinci Dünya Savaşı ekseninde",)),
    ("araştırmanın temel problemi nedir", ("Bu araştırmada temel problem,",)),
    ("M. A. Karski", ("1930’lu yılların ortasından itibaren",)),
    ("kızıl ordu manevraları heyet", ("Cumhuriyet’in ilan edilmesi sonrasında",)),
    (
        "cenevre silahsızlanma konferansı 1932",
        ("Cumhuriyet’in ilan edilmesi sonrasında",),
    ),
    ("halil kut paşa moskova silah", ("Sivas Kongresi’nin toplandığı dönemde",)),
    ("sivas kongresi halil paşa", ("Sivas Kongresi’nin toplandığı dönemde",)),
    ("duma geçici komite", ("Birinci Dünya Savaşının devam",)),
    ("rus japon savaşı 1905 ayaklanma", ("Birinci Dünya Savaşının devam",)),
    ("türk göçleri slavlar", ("Türk-Rus ilişkilerinin başlangıcı çok",)),
    ("goben ve breslau", ("Birinci Dünya Savaşı’nın başlangıcı",)),
    ("taşnak hükümeti kaçaznuni", ("Temmuz 1918’den Ağustos 1919’a",)),
    ("fevzi paşa ingiliz siyaseti", ("İngiltere Kafkasya’da tutunabilmek için",)),
    ("millet-i sadıka", ("Ermeniler Osmanlı toplumu içinde",)),
    ("sevr ermenistan milletler cemiyeti", ("10 Ağustos 1920’de İtilaf",)),
    ("budu mdivani ermenilere toprak", ("Türkiye, Rusya’nın Ermeniler lehine",)),
    ("ahmet muhtar bey tavassut", ("Hariciye Vekili Ahmet Muhtar",)),
    ("icevan isyanı", ("29 Kasım 1920’de İcevan",)),
    ("11. kızılordu", ("Gümrü’de taraflar arasında barış",)),
    ("ahılkelek ahıska batum", ("Türkiye Bolşevik Rusya’nın Gürcistan’ı",)),
    ("tevhid-i mesai", ("1.Emperyalist hükumeti aleyhine harekâtı",)),
    ("ali fuat paşa moskova büyükelçisi", ("Türk-Rus ilişkileri Ali Fuat",)),
    ("fiili durumun hukukileşmesi", ("Mustafa Kemal anlaşmayı, “fiili",)),
    ("afganistan iran antlaşması 1921", ("Moskova Antlaşması Türk-Rus ilişkilerinin",)),
    (
        "petrol karşılığı sığır erzak",
        ("Konferansta Türkiye, Azerbaycan’ın Türkiye’ye",),
    ),
    (
        "türk kapısı nahçıvan",
        (
            "Nahçıvan’ın Moskova ve Kars",
            "Kars Antlaşması sonrası Türk",
        ),
    ),
    ("Cevaheti Ermenileri özerklik", ("Ermenistan komşularına karşı düşmanca",)),
    ("lâçin işgali", ("Şubat 1992’de Hocalı’da Ermenilerce",)),
    ("abdullah gül erivan ziyareti", ("15 Nisan 2005’te Türkiye",)),
    (
        "футбольная дипломатия Бурса",
        (
            "10 Ekim 2009’da Türkiye",
            "Protocols signed by foreign",
        ),
    ),
    (
        "протоколы 10 октября 2009",
        (
            "10 Ekim 2009’da Türkiye",
            "Protocols signed by foreign",
        ),
    ),
    ("Обмен пленными Карсский договор", ("Madde 16— Bağıtlı Taraflar",)),
    (
        "капитуляции отменены",
        (
            "Madde 3— Ermenistan Azerbaycan",
            "3. Kafkas Cumhuriyetleri kapitülasyonların",
        ),
    ),
    ("железная дорога и телеграф", ("Madde 17— Bağıtlı Taraflar,",)),
    ("беженцы 1918 1920", ("Madde 14— Bağıtlı Taraflar,",)),
    ("порт Батума свободный транзит", ("İkincisi: Batum limanı üzerinden",)),
    ("karma sınır komisyonu", ("Sosyalist Federal Cumhuriyeti Hükûmetinin",)),
    ("konsolosluk sözleşmesi üç ay", ("Madde 19. Bağıtlı Taraflar",)),
    ("onay belgeleri erivan", ("Madde 20— Türkiye, Ermenistan,",)),
    ("most favored nation", ("Madde 12— Bağılı Taraflar,",)),
    ("beş örnek olarak", ("İşbu Antlaşma 13 Ekim",)),
    ("Şalva İlyava", ("Kara ve Deniz Kuvvetleri",)),
    (
        "İstanbul'un Türklere ait olduğunu kim ilan etti",
        (
            "Kars Antlaşması’na giden süreçte",
            "In the process leading",
        ),
    ),
    (
        "ingiliz ambargosu bolşevikler",
        (
            "Türkler ve Rusları Kafkasya’da",
            "The main issue that",
        ),
    ),
    (
        "письмо Мустафы Кемаля Ленину 26 апреля 1920",
        (
            "Türk-Rus işbirliğine giden ve",
            "TBMM yönetimindeki Türkiye’nin Kafkasya",
            "Later, the letter sent",
            "Büyük Millet Meclisi Reisi",
            "“Türkiye Büyük Millet Meclisi’nin",
        ),
    ),
    (
        "Baltık ülkeleri Polonya Finlandiya",
        (
            "Polonya’nın Almanya ve SSCB",
            "Savaş geliştikçe ülkeler de",
        ),
    ),
    ("25 haziran 1941", ("Tüm bu gelişmeler olurken",)),
)
