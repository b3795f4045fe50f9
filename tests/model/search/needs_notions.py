"""More that is meant, in two or three words that the texts do not have.

Each with quotations, any of which stands in a passage that answers it.
"""

from __future__ import annotations

NOTIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("rival governments banned", ("Madde 10— Bağıtlı Taraflar",)),
    (
        "hudut tayin heyeti",
        ("Rusya Sovyetleri Sosyalist Federal Cumhuriyeti Hükûmetinin",),
    ),
    (
        "delimitation commission",
        ("Rusya Sovyetleri Sosyalist Federal Cumhuriyeti Hükûmetinin",),
    ),
    (
        "комиссия по демаркации",
        ("Rusya Sovyetleri Sosyalist Federal Cumhuriyeti Hükûmetinin",),
    ),
    (
        "kapitülasyonların lağvı",
        (
            "3. Kafkas Cumhuriyetleri",
            "Rusya ve Türkiye’nin İngiltere",
            "Madde 3— Ermenistan Azerbaycan",
        ),
    ),
    (
        "отмена капитуляций",
        (
            "3. Kafkas Cumhuriyetleri",
            "Madde 3— Ermenistan Azerbaycan",
        ),
    ),
    (
        "imposed peace not recognised",
        (
            "2. Taraflardan birinin kabul",
            "Madde 2— Bağıtlı Taraflar",
        ),
    ),
    ("petroleum from Baku", ("Konferansta Türkiye, Azerbaycan’ın",)),
    ("бакинская нефть", ("Konferansta Türkiye, Azerbaycan’ın",)),
    ("zorla iskân Ermeniler", ("Birinci Dünya Savaşı’nı fırsat",)),
    ("deportation of Armenians", ("Birinci Dünya Savaşı’nı fırsat",)),
    (
        "historians' joint commission",
        (
            "15 Nisan 2005’te Türkiye",
            "On 15 April 2005, President",
        ),
    ),
    ("Hocalı kıyımı", ("Şubat 1992’de Hocalı’da Ermenilerce",)),
    ("резня в Ходжалы", ("Şubat 1992’de Hocalı’da Ermenilerce",)),
    ("enemy of my enemy", ("Rusya ve Türkiye’nin İngiltere",)),
    ("враг моего врага", ("Rusya ve Türkiye’nin İngiltere",)),
    ("Ermenilerin silahsızlandırılması", ("Hariciye Vekili Ahmet Muhtar",)),
    (
        "кавказский барьер",
        (
            "İngiltere Kafkasya’da tutunabilmek",
            "Britain wanted to prevent",
        ),
    ),
    (
        "encircled by enemies",
        (
            "İngiltere Kafkasya’da tutunabilmek",
            "Milli Mücadele’nin başında",
        ),
    ),
    ("взятие Карса", ("Ermenilerle Ruslar görüşme",)),
    ("unfreezing of conflicts", ("Sovyetler Birliği’nin çöküşüyle",)),
    ("muvakkat hükümet Ahıska", ("Osmanlı kuvvetlerinin Kafkasya’dan",)),
    ("first diplomatic recognition", ("Çiçerin’in 3 Haziran 1920",)),
    (
        "the letter to Lenin",
        (
            "Sivas Kongresi’nin toplandığı",
            "“Türkiye Büyük Millet Meclisi’nin",
            "1.Emperyalist hükumeti aleyhine",
            "Büyük Millet Meclisi Reisi",
            "TBMM yönetimindeki Türkiye’nin",
            "Later, the letter sent by",
        ),
    ),
    (
        "birinci ecnebi muahedesi",
        (
            "2 Aralık 1920 tarihli Gümrü",
            "Treaty of Gyumri dated 2",
        ),
    ),
    (
        "Sovyet matbuatının eleştirileri",
        (
            "5. Quebeck Konferansı (12-24",
            "25 Temmuz 1950’de Kore Savaşı",
            "İki ülke arasındaki politik",
        ),
    ),
    (
        "Soviet newspapers' criticism",
        (
            "5. Quebeck Konferansı (12-24",
            "25 Temmuz 1950’de Kore Savaşı",
            "İki ülke arasındaki politik",
        ),
    ),
    (
        "asılsız iddialar Ermenistan",
        (
            "Her sene Türkiye’nin komşusu",
            "1991’de bağımsız olduğunda",
        ),
    ),
    (
        "armistice after world war",
        (
            "Antlaşmanın imzalanmasından kısa",
            "İtilaf devletleri ve özellikle",
            "With the Armistice of Mudros",
        ),
    ),
    (
        "мудросское перемирие",
        (
            "Antlaşmanın imzalanmasından kısa",
            "İtilaf devletleri ve özellikle",
            "With the Armistice of Mudros",
        ),
    ),
    (
        "French occupation zone",
        (
            "10 Bu işgallerde İngiltere",
            "İşgal ettiği bölgelerde yerli",
        ),
    ),
    (
        "oturum sırasında Stalin'in isteği",
        (
            "6. Yalta (Kırım) Konferansı",
            "7. Potsdam Konferansı (23-25",
            "17 Temmuz 1945’de toplanan",
        ),
    ),
    (
        "Lausanne demilitarisation",
        (
            "Aslında Türk-Sovyet ilişkilerindeki",
            "Değişen dünya dengeleri Türkiye’nin",
        ),
    ),
    ("silahsızlanma görüşmeleri", ("Cumhuriyet’in ilan edilmesi sonrasında",)),
    ("disarmament talks", ("Cumhuriyet’in ilan edilmesi sonrasında",)),
    ("Rus donanmasına hücum", ("Birinci Dünya Savaşı’nın",)),
    ("shelling Russian harbours", ("Birinci Dünya Savaşı’nın",)),
    ("kızıl ordu Çar çatışması", ("İhtilalin hızla devam ettiği",)),
    ("İngiltere'nin Çar'a desteği", ("İhtilalin hızla devam ettiği",)),
    (
        "military supplies request Moscow",
        (
            "Sivas Kongresi’nin toplandığı",
            "Siyasi ve askeri yardım için",
        ),
    ),
    (
        "просьба об оружии",
        (
            "Sivas Kongresi’nin toplandığı",
            "Siyasi ve askeri yardım için",
            "Kars Antlaşması’na giden süreçte",
            "2.Bolşevik kuvvetleri Gürcistan",
            "3.Evvela milli topraklarımızı",
            "Büyük Millet Meclisi Reisi",
            "Rusya ve Türkiye’nin İngiltere",
        ),
    ),
    ("Almanya'nın Rusya'ya harp açması", ("Tüm bu gelişmeler olurken",)),
    (
        "war on the Soviet Union declared",
        (
            "Sovyet-Alman savaşının başladığı",
            "• 1939–41: The Molotov-Ribbentrop",
            "Tüm bu gelişmeler olurken",
        ),
    ),
    ("Japonya'nın yenilgisi", ("Öte yandan Almanya 2 Mayıs",)),
    ("surrender of Japan", ("Öte yandan Almanya 2 Mayıs",)),
    ("European council membership", ("8 Ağustos 1949’da Türkiye",)),
    ("вступление в Совет Европы", ("8 Ağustos 1949’da Türkiye",)),
    (
        "trial of assassins",
        (
            "İki devlet arasındaki ilişkilerin",
            "Von Papen Suikast girişimi",
            "• 1942–43: The failed assassination",
        ),
    ),
    (
        "освобождение арестованных агентов",
        (
            "İki devlet arasındaki ilişkilerin",
            "Von Papen Suikast girişimi",
            "• 1942–43: The failed assassination",
        ),
    ),
    (
        "dismissed for chrome",
        (
            "Savaşın seyir değiştirdiği",
            "Benzer görüşmeler ilerleyen",
            "1944 yılının son ayları önemli",
        ),
    ),
    ("volunteer to commit spying", ("Savaşın tüm hızıyla ilerlediği",)),
    ("doğum yılı sefir", ("Sergey Aleksandroviç Vinogradov, 1907",)),
    (
        "closing of Soviet trade",
        (
            "11 Mart 1927 tarihi ise iki",
            "İki ülke arasındaki politik",
        ),
    ),
    ("flag over tomb", ("4) Süleyman Şah’ın Caber",)),
    ("referendum Syria", ("3) Fransa Suriye’deki manda",)),
    ("abandoning national pact", ("• Misakımillî’den taviz verilmiştir",)),
    (
        "рассорились союзники",
        (
            "• İlk kez İtilaf Devletlerinden",
            "• İtilaf Devletleri arasındaki",
        ),
    ),
    (
        "autonomous republic under Baku",
        (
            "Türk heyetinin gayretleri",
            "Nahçıvan’ın Moskova ve Kars",
            "Madde 5—Türkiye Hükûmeti",
        ),
    ),
    ("Rus generalinin haritası", ("Madde 4—Türkiye’nin kuzey",)),
    ("village boundary line", ("Madde 4—Türkiye’nin kuzey",)),
    ("clergy and religion rights", ("Birincisi: İşbu Maddede belirtilen",)),
    (
        "quarantine and police at border",
        (
            "7. Taraflar arasında ticaret",
            "Madde 7—Türkiye Büyük Millet",
        ),
    ),
    ("ekonomik kurul Tiflis", ("Madde 18— Bağıtlı ülkeler",)),
    ("economic commission Tbilisi", ("Madde 18— Bağıtlı ülkeler",)),
)
