"""Needs that an independent reader wrote and judged: words, names, dates, questions.

Each with quotations, any of which stands in a passage that answers it.
"""

from __future__ import annotations

JUDGED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("habesistan", ("Bu tarihten sonra yavaş yavaş",)),
    ("otlak", ("Madde 8— Türkiye Büyük Millet",)),
    ("şimendifer", ("Konferansta Türkiye, Azerbaycan’ın",)),
    ("Ani harabesi", ("Konferansta Türkiye, Azerbaycan’ın",)),
    ("Türk Kuşu cemiyeti", ("Cumhuriyet’in ilan edilmesi sonrasında",)),
    (
        "atom bombasi",
        (
            "Öte yandan Almanya 2 Mayıs",
            "8 Ağustos 1949’da Türkiye",
        ),
    ),
    ("marsal plani", ("Bu arada 3 Mart 1947’de Truman",)),
    (
        "tehcir kanunu",
        (
            "Birinci Dünya Savaşı’nı fırsat",
            "Osmanlı Devleti’nin Birinci",
        ),
    ),
    (
        "nahcivan ozerk",
        (
            "4. Nahcivan özerk hale getirilmiştir",
            "Türk heyetinin gayretleri",
            "Madde 5—Türkiye Hükûmeti",
        ),
    ),
    (
        "kelbecer isgali ambargo",
        (
            "Ermenistan komşularına karşı",
            "Armenia on the other hand",
        ),
    ),
    ("kızılordu manevra", ("Cumhuriyet’in ilan edilmesi sonrasında",)),
    (
        "brest litofsk",
        (
            "Rusya’daki ihtilalin başarılı",
            "Çarlık Rusya’sında Bolşevik",
            "Osmanlı İmparatorluğu ve Çarlık",
            "Turkish-Russian relations",
        ),
    ),
    (
        "kapitulasyonlarin kaldirilmasi",
        (
            "3. Kafkas Cumhuriyetleri",
            "Rusya ve Türkiye’nin İngiltere",
            "Mustafa Kemal anlaşmayı,",
            "Madde 3— Ermenistan Azerbaycan",
        ),
    ),
    ("kellog brian pakti", ("Ülkeler arası ilişkilerde",)),
    (
        "suikasd fon papen",
        (
            "İki devlet arasındaki ilişkilerin",
            "Von Papen Suikast girişimi",
            "Literatürde genellikle göz",
            "• 1942–43: The failed assassination",
        ),
    ),
    ("prisoners of war repatriation", ("Madde 16— Bağıtlı Taraflar",)),
    ("most favoured nation", ("Madde 12— Bağılı Taraflar",)),
    ("population exchange", ("Aynı dönemde Türkiye Lozan’da",)),
    ("chrome exports to germany", ("Savaşın seyir değiştirdiği",)),
    (
        "gold rubles aid",
        (
            "Türk-Sovyet ilişkilerinin yeni",
            "Mustafa Kemal anlaşmayı,",
        ),
    ),
    ("consular convention", ("Madde 19. Bağıtlı Taraflar",)),
    (
        "joint defence of the straits",
        (
            "Aslında Türk-Sovyet ilişkilerindeki",
            "Savaşın resmî olarak başladığı",
            "7. Potsdam Konferansı (23-25",
            "5. Boğazlardan ticaret gemilerinin",
        ),
    ),
    (
        "soviet spies in ankara",
        (
            "İkinci Dünya Savaşı dönemi,",
            "The period of World War II",
            "Savaşın tüm hızıyla ilerlediği",
            "Literatürde genellikle göz",
        ),
    ),
    ("oil from azerbaijan", ("Konferansta Türkiye, Azerbaycan’ın",)),
    (
        "turkey joins nato",
        (
            "17 Ekim 1951 tarihinde Türkiye",
            "SSCB aynı minval üzere başka",
            "39 Yusuf Sarınay, “Türkiye’nin",
            "Kore Savaşı’na asker göndermek",
        ),
    ),
    ("Лозовский", ("Moskova’da göreve başlamasının",)),
    ("Vyshinsky", ("Moskova’da göreve başlamasının",)),
    (
        "Сарджоглу Москва",
        (
            "Savaşın resmî olarak başladığı",
            "1 Eylül 1939’da Almanya’nın",
        ),
    ),
    (
        "Menemendjoglu resignation",
        (
            "Benzer görüşmeler ilerleyen",
            "1944 yılının son ayları önemli",
        ),
    ),
    (
        "Ворошилов в Турции",
        (
            "Cumhuriyet’in ilan edilmesi sonrasında",
            "Yine aynı yıl bir önceki",
        ),
    ),
    (
        "Potyomkin Ankara",
        (
            "İkinci Dünya Savaşı ekseninde",
            "27 “Potemkin, Dün Geldi ve",
        ),
    ),
    (
        "Ганецкий",
        (
            "Türkiye Kafkas cumhuriyetleriyle",
            "Konferansta Türkiye, Azerbaycan’ın",
            "Letonya’daki Temsilcisi Jak",
            "Yakov Ganetsky",
        ),
    ),
    (
        "shakhtakhtinsky",
        (
            "Türkiye Kafkas cumhuriyetleriyle",
            "Konferansta Türkiye, Azerbaycan’ın",
            "Devlet Denetimi Halk Komiseri",
            "Behboud Shahtahtinsky",
        ),
    ),
    (
        "Мравян",
        (
            "Dışişleri Komiseri İskinaz",
            "Askanaz Mravian",
            "Askanaz Mravian",
        ),
    ),
    (
        "Svanidze Eliava",
        (
            "Kara ve Deniz Kuvvetleri",
            "Shalva Eliava",
            "Alexander Svanidze",
            "Shalva Eliava",
        ),
    ),
    (
        "karabekir signature treaty of kars",
        (
            "• Gümrü ve Kars Antlaşmalarını",
            "Büyük Millet Meclisinde Edirne",
            "Kazım Karabekir",
            "Kazım Karabekir",
        ),
    ),
    ("Жуковский профессор", ("İkili ilişkilerin karşılıklı",)),
    ("Лаврищев нота", ("17 Ekim 1951 tarihinde Türkiye",)),
    (
        "Cevat Acikalin Vinogradov",
        (
            "Benzer görüşmeler ilerleyen",
            "Türk-Sovyet görüşmelerinin",
            "1944 yılı Ağustos ayında",
            "1944 yılının son ayları önemli",
        ),
    ),
    (
        "Эрдоган письмо Кочаряну",
        (
            "15 Nisan 2005’te Türkiye",
            "On 15 April 2005, President",
        ),
    ),
    ("hugessen telegram", ("4. II. Kahire Konferansı",)),
    ("11.03.1927", ("11 Mart 1927 tarihi ise iki",)),
    (
        "22/08/1946",
        (
            "Sovyet Rusya’nın bu talebine",
            "İkinci Dünya Savaşı esnasında",
        ),
    ),
    (
        "3 Dec 1917",
        (
            "İhtilalin hızla devam ettiği",
            "Türk-Rus işbirliğine giden",
            "The first step of this process",
        ),
    ),
    ("9 февраля 1934", ("9 Şubat 1934 günü imzalanan",)),
    (
        "26 nisan 1336",
        (
            "Türk-Rus işbirliğine giden",
            "Ankara, 26 Nisan 1336/1920",
        ),
    ),
    ("Kasım 1918", ("Osmanlı kuvvetlerinin Kafkasya’dan",)),
    ("temmuz 1944 vinogradov", ("Türk-Sovyet görüşmelerinin",)),
    ("ekim 1951 nato", ("17 Ekim 1951 tarihinde Türkiye",)),
    ("1828", ("2 Aralık 1920 tarihli Gümrü",)),
    (
        "18 november 1943 menemencioglu",
        (
            "İkili ilişkilerin yoğun ve",
            "18 Kasım 1943 günü yapılan",
        ),
    ),
    ("TDA 571 35231 138611", ("73 TDA, Fon: 571, Kutu: 35231",)),
    ("deringil denge oyunu 249", ("28 Selim Deringil, Denge",)),
    ("ana britannica lenin", ("5 Ana Britannica, “Lenin”",)),
    ("kars antlaşması madde 12", ("Madde 12— Bağılı Taraflar",)),
    ("dipnot 96 vinogradov", ("96 https://www.findagrave",)),
    ("Тегеранская конференция", ("3. Tahran Konferansı (28",)),
    (
        "советская нота о проливах",
        (
            "Savaş sonrası yeni düzende",
            "1. Boğazlar tüm ülkelerin",
            "2. Boğazlar Karadeniz devletlerinin",
            "3. Karadeniz’e sahili olmayan",
        ),
    ),
    ("торговый договор 1927", ("11 Mart 1927 tarihi ise iki",)),
    (
        "статус Нахичевани",
        (
            "4. Nahcivan özerk hale getirilmiştir",
            "Türk heyetinin gayretleri",
            "Konferansta Türkiye, Azerbaycan’ın",
            "Nahçıvan’ın Moskova ve Kars",
        ),
    ),
    (
        "Кто подписал Карсский договор?",
        (
            "Bu antlaşma Sovyet Rusya’nın",
            "• Gümrü ve Kars Antlaşmalarını",
            "Birinci Dünya Savaşı’yla",
            "Bu çalışmada vurgulanan konu",
        ),
    ),
    (
        "Какой кредит дал СССР Турции?",
        (
            "1930’ların en önemli gelişmelerinden",
            "16 Mart 1921 Moskova Antlaşması",
        ),
    ),
    (
        "Почему Турция отдала Батум?",
        (
            "Türkiye Bolşevik Rusya’nın",
            "Stalin, Batum şehir ve limanına",
            "Siyasi ve askeri yardım için",
            "Bolşevik Ruslarla yapılan Brest-Litovsk",
        ),
    ),
    ("Why did Enver Pasha get Russian support?", ("Rejim değişikliğinin ardından",)),
    (
        "When did Stalin demand Kars and Ardahan?",
        (
            "Savaşın sonucunun kesinleştiği 1945",
            "Sovyet Rusya fesih kararını",
            "• Territorial Claims: At",
            "Bu bildiri eline geçtikten",
        ),
    ),
    (
        "What did Turkey get from the Soviets in the war of independence?",
        (
            "Türk-Sovyet ilişkilerinin yeni",
            "Osmanlı İmparatorluğu ve Çarlık",
            "Turkish-Russian relations",
            "Rejim değişikliğinin ardından",
        ),
    ),
    (
        "Who tried to kill the German ambassador?",
        (
            "İki devlet arasındaki ilişkilerin",
            "• 1942–43: The failed assassination",
        ),
    ),
    (
        "Vinogradov ne zaman büyükelçi oldu?",
        (
            "Sergey Aleksandroviç Vinogradov, 1907",
            "Sovyet Rusya’nın taleplerinin",
            "54 T.C. Cumhurbaşkanlığı",
            "96 https://www.findagrave",
        ),
    ),
    ("İnönü hangi vapurla Rusya'ya gitti?", ("20 Ziyaret 26 Nisan’da başlamış",)),
    (
        "Türkiye Almanya'ya ne zaman savaş ilan etti?",
        (
            "Sarper, Ocak ayı sonlarında",
            "Savaşın sonları yaklaşırken",
        ),
    ),
    (
        "Misakımillîyi ilk tanıyan itilaf devleti hangisi?",
        (
            "İşgal ettiği bölgelerde yerli",
            "• İlk kez İtilaf Devletlerinden",
        ),
    ),
    (
        "Batum limanından Türkiye nasıl yararlanacak?",
        (
            "Siyasi ve askeri yardım için",
            "İkincisi: Batum limanı üzerinden",
        ),
    ),
    (
        "Which treaty was the first TBMM signed with a foreign state?",
        (
            "2 Aralık 1920 tarihli Gümrü",
            "Treaty of Gyumri dated 2",
        ),
    ),
    (
        "Турция вступила в НАТО",
        (
            "17 Ekim 1951 tarihinde Türkiye",
            "SSCB aynı minval üzere başka",
            "39 Yusuf Sarınay, “Türkiye’nin",
            "Kore Savaşı’na asker göndermek",
        ),
    ),
    (
        "покушение на фон Папена",
        (
            "İki devlet arasındaki ilişkilerin",
            "Von Papen Suikast girişimi",
            "Literatürde genellikle göz",
            "• 1942–43: The failed assassination",
        ),
    ),
    (
        "признание независимости Армении",
        (
            "1991’de bağımsız olduğunda",
            "Sovyetler Birliği’nin 1991’de",
            "Obtaining American support",
        ),
    ),
    ("Ахалкалаки Ахалцих", ("Türkiye Bolşevik Rusya’nın",)),
)
