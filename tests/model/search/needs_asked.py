"""Questions and sentences in three languages, answered in other words.

Each with quotations, any of which stands in a passage that answers it.
"""

from __future__ import annotations

ASKED: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Goeben ve Breslau Rus limanlarını bombaladı",
        ("Birinci Dünya Savaşı’nın başlangıcı",),
    ),
    (
        "Lenin'e gönderilen ilk mektubun maddeleri",
        (
            "Türk-Rus işbirliğine giden ve",
            "“Türkiye Büyük Millet Meclisi’nin",
            "1.Emperyalist hükumeti aleyhine harekâtı",
            "2.Bolşevik kuvvetleri Gürcistan üzerine",
            "3.Evvela milli topraklarımızı taht-ı",
        ),
    ),
    (
        "Soviet aid of weapons and money to Halil Pasha",
        ("Sivas Kongresi’nin toplandığı dönemde",),
    ),
    (
        "Soviet experts visited Turkey agricultural Turkey book",
        ("İkili ilişkilerin karşılıklı olarak",),
    ),
    (
        "Ismet Inonu visit to Moscow 1932 credit eight million dollars",
        ("1930’ların en önemli gelişmelerinden",),
    ),
    ("Karski new Soviet ambassador 1937", ("1930’lu yılların ortasından itibaren",)),
    (
        "Montrö'den sonra ilişkiler neden bozuldu",
        (
            "Aslında Türk-Sovyet ilişkilerindeki kopuşun",
            "Değişen dünya dengeleri Türkiye’nin",
            "Montreux sonrası önce Türkiye",
        ),
    ),
    (
        "посол Виноградов биография образование",
        ("Sergey Aleksandroviç Vinogradov, 1907",),
    ),
    (
        "где родился Виноградов и какой университет он окончил",
        ("Sergey Aleksandroviç Vinogradov, 1907",),
    ),
    (
        "Saraçoğlu heyeti Moskova'ya ne zaman gitti",
        (
            "Savaşın resmî olarak başladığı",
            "1 Eylül 1939’da Almanya’nın",
        ),
    ),
    ("Molotov Berlin talks November 1940 Turkey", ("Savaşın hızla genişlediği ve",)),
    (
        "10 August 1941 Anglo-Soviet note to Turkey on the Straits",
        (
            "Sovyet-Alman savaşının başladığı dönemde",
            "Savaş başlar başlamaz İngiltere",
        ),
    ),
    ("Dodecanese offered to Turkey by Stalin", ("1. Moskova Görüşmeleri (1941):",)),
    ("On İki Ada'nın Türkiye'ye verilmesi", ("1. Moskova Görüşmeleri (1941):",)),
    (
        "threat to force Turkey into the war and stop aid",
        ("2. Moskova Konferansı (19",),
    ),
    (
        "Türkiye'nin prensip olarak savaşa girmesi hangi konferansta kabul edildi",
        ("4. II. Kahire Konferansı",),
    ),
    ("Stalin said Montreux is outdated at Yalta", ("6. Yalta (Kırım) Konferansı",)),
    (
        "Потсдамская конференция проливы",
        (
            "7. Potsdam Konferansı (23-25",
            "17 Temmuz 1945’de toplanan",
        ),
    ),
    ("atomic bombs dropped on Hiroshima and Nagasaki", ("Öte yandan Almanya 2",)),
    (
        "советская нота от 7 августа 1946 года",
        (
            "Savaş sonrası yeni düzende",
            "8 Ağustos 1946 yılına",
        ),
    ),
    (
        "warships of non Black Sea powers forbidden",
        (
            "3. Karadeniz’e sahili olmayan",
            "3-Karadeniz’de sahili bulunmayan devletlerin",
        ),
    ),
    (
        "joint defence of the straits by Turkey and Russia",
        (
            "5. Boğazlardan ticaret gemilerinin",
            "5-Bu rejimin uygulanmasını ve",
        ),
    ),
    (
        "which points of the Soviet note did Turkey refuse",
        ("Sovyet Rusya’nın bu talebine",),
    ),
    (
        "Leningrad Üniversitesi mezunu büyükelçi",
        ("Sergey Aleksandroviç Vinogradov, 1907",),
    ),
    ("casusluk teklifini reddeden basın ataşesi", ("Savaşın tüm hızıyla ilerlediği",)),
    (
        "посол фон Папен покушение",
        (
            "İki devlet arasındaki ilişkilerin",
            "Von Papen Suikast girişimi",
        ),
    ),
    (
        "Menemencioğlu neden istifa etti",
        (
            "Benzer görüşmeler ilerleyen dönemlerde",
            "Savaşın seyir değiştirdiği 1944",
            "1944 yılının son ayları",
        ),
    ),
    (
        "when did Turkey break off relations with Germany",
        (
            "Türk-Sovyet görüşmelerinin yoğunlaştığı bu",
            "Almanya ile ilişkilerin kesilmesi",
        ),
    ),
    (
        "разрыв отношений с Германией 1944",
        (
            "Türk-Sovyet görüşmelerinin yoğunlaştığı bu",
            "Almanya ile ilişkilerin kesilmesi",
        ),
    ),
    ("Sarper Vinogradov talk 21 May 1945", ("Öte yandan Sarper ile",)),
    (
        "1925 antlaşmasının yenilenmeyeceği Sarper'e bildirildi",
        (
            "Türk-Sovyet ilişkilerindeki en dikkat",
            "Savaş ilanı neticesinde San",
            "Savaşın sonucunun kesinleştiği 1945",
            "16 Mart 1921 Moskova",
        ),
    ),
    (
        "San Francisco conference a reason for delaying the talks",
        ("Yapılan antlaşmanın feshedilmesinin ardından,",),
    ),
    (
        "Wilson ile Vinogradov görüşmesi boğazlar",
        ("Vinogradov, yalnızca Türk yetkililerle",),
    ),
    (
        "when did Vinogradov leave Turkey",
        ("Sovyet Rusya’nın taleplerinin uluslararası",),
    ),
    (
        "Stalin dönemi hangi yılları kapsar",
        (
            "Çalışmamızın konusu adından da",
            "Çalışmamızın konusunu teşkil eden",
        ),
    ),
    ("Musul meselesi ve Hatay sorunu", ("Aynı dönemde Türkiye Lozan’da",)),
    ("торговый договор 1927 Анкара", ("11 Mart 1927 tarihi",)),
    (
        "Litvinov protocol Turkey joined 1 April 1929",
        ("Ülkeler arası ilişkilerde dünya",),
    ),
    (
        "definition of aggression convention London 1933",
        ("1933 yılında İngiltere, Almanya,",),
    ),
    (
        "Mareşal Voroşilov cumhuriyetin onuncu yılı",
        (
            "Yine aynı yıl bir",
            "Cumhuriyet’in ilan edilmesi sonrasında",
        ),
    ),
    ("Балканский пакт 1934", ("9 Şubat 1934 günü",)),
    (
        "Mediterranean security conference 1937",
        ("Akdeniz’in güvenliği için gerçekleştirilen",),
    ),
    (
        "Germany invades Poland beginning of the second world war",
        ("1 Eylül 1939’da Almanya’nın",),
    ),
    ("Germany declared war on the Soviet Union 1941", ("Tüm bu gelişmeler olurken",)),
    (
        "San Francisco Konferansı'na davet edilmek için savaş ilanı",
        (
            "Savaş ilanı neticesinde San",
            "Savaşın sonları yaklaşırken savaş",
        ),
    ),
    ("доктрина Трумэна помощь Турции", ("Bu arada 3 Mart",)),
    ("Council of Europe membership 1949", ("8 Ağustos 1949’da Türkiye",)),
    (
        "участие Турции в Корейской войне",
        (
            "25 Temmuz 1950’de Kore",
            "Kore Savaşı’na asker göndermek",
        ),
    ),
    (
        "Soviet protest against Turkish NATO membership November 1951",
        ("17 Ekim 1951 tarihinde",),
    ),
    ("Erzurum'un Ruslar tarafından işgali 1916", ("Osmanlı kuvvetlerine karşı üstün",)),
    (
        "Decree on Turkish Armenia January 1918",
        ("Erzincan Mütarekesi’nin hemen ardından",),
    ),
    ("Закавказская федерация распалась", ("İhtilaller ve iç savaş",)),
    (
        "Azerbaijan declares independence 1918",
        ("Rusların bölgeden çekilmesinin hemen",),
    ),
    (
        "Southwestern Caucasus government in Kars dispersed by the British",
        (
            "Ardahan ve Batum üzerinde",
            "With the Armistice of",
        ),
    ),
    (
        "why did Britain want a Caucasian barrier",
        (
            "İngiltere Kafkasya’da tutunabilmek için",
            "Britain wanted to prevent",
        ),
    ),
    ("Ermenilere millet-i sadıka denirdi", ("Ermeniler Osmanlı toplumu içinde",)),
    (
        "Treaty of Sèvres what did the Armenians get",
        (
            "10 Ağustos 1920’de İtilaf",
            "With Treaty of Sevres",
        ),
    ),
    (
        "Sarıkamış'ın alınması",
        (
            "Türk askeri 500 km",
            "Türkiye, Rusya’nın Ermeniler lehine",
        ),
    ),
    (
        "30 Ekim 1920 Kars'ın geri alınışı",
        (
            "Ermenilerle Ruslar görüşme yaparken",
            "Bolshevik Russia did not",
        ),
    ),
    (
        "TBMM'nin imzaladığı ilk uluslararası antlaşma",
        (
            "2 Aralık 1920 tarihli",
            "Treaty of Gyumri dated",
        ),
    ),
    (
        "первый договор подписанный Великим национальным собранием",
        (
            "2 Aralık 1920 tarihli",
            "Treaty of Gyumri dated",
        ),
    ),
    (
        "the Red Army enters Armenia 1920",
        (
            "İtilaf devletlerinin Ermenileri terk",
            "Gümrü’de taraflar arasında barış",
        ),
    ),
    (
        "Kaçaznuni itirafları denizden denize Ermenistan",
        ("Temmuz 1918’den Ağustos 1919’a",),
    ),
    ("Batum karşılığında Nahçıvan", ("Rusya ve Türkiye iç",)),
    (
        "flight of the Menshevik government of Georgia 1921",
        ("Türkiye Bolşevik Rusya’nın Gürcistan’ı",),
    ),
    ("Stalin'in bir nefeslik toprak isteği", ("Stalin, Batum şehir ve",)),
    (
        "secret agreements annulled by the Bolsheviks Istanbul",
        (
            "Türk-Rus işbirliğine giden ve",
            "The first step of",
            "Kars Antlaşması’na giden süreçte",
            "In the process leading",
        ),
    ),
    ("ihtilal değil milli kurtuluş savaşı", ("Ruslar Milli Mücadele’nin ihtilal",)),
    (
        "friendship treaties with Iran and Afghanistan February 1921",
        ("Moskova Antlaşması Türk-Rus ilişkilerinin",),
    ),
    (
        "Russia objected to separate treaties with the Caucasian republics",
        ("Türkiye Kafkas cumhuriyetleriyle birebir",),
    ),
    (
        "cattle and food to Armenia return of materials",
        ("Konferansta Türkiye, Azerbaycan’ın Türkiye’ye",),
    ),
    (
        "Nahçıvan üçüncü bir devlete devredilemez",
        (
            "Nahçıvan’ın Moskova ve Kars",
            "Türk heyetinin gayretleri sayesinde",
            "Moskova görüşmeleri aslında Türkiye",
        ),
    ),
    (
        "troops withdrawn from the eastern front to the west",
        ("Kars Antlaşması sonrası Türk",),
    ),
    (
        "Molotov renounces claims on Kars and Ardahan 30 May 1953",
        (
            "Kore Savaşı’na asker göndermek",
            "Obtaining American support against",
        ),
    ),
    (
        "отказ от территориальных претензий 1953",
        (
            "Kore Savaşı’na asker göndermek",
            "Obtaining American support against",
        ),
    ),
    ("Hocalı katliamı kamuoyunda infial", ("Şubat 1992’de Hocalı’da Ermenilerce",)),
    (
        "joint commission of historians letter to Kocharian",
        (
            "15 Nisan 2005’te Türkiye",
            "On 15 April 2005,",
        ),
    ),
    (
        "protocols signed by foreign ministers 10 October 2009",
        (
            "10 Ekim 2009’da Türkiye",
            "Protocols signed by foreign",
        ),
    ),
    (
        "Sarkisyan protokolleri ne zaman geri çekti",
        ("Cumhurbaşkanı Serj Sarkisyan 15",),
    ),
    ("exchange of ratifications Yerevan", ("Madde 20— Türkiye, Ermenistan,",)),
    ("most favoured nation clause", ("Madde 12— Bağılı Taraflar,",)),
    (
        "consular conventions to be concluded within three months",
        ("Madde 19. Bağıtlı Taraflar",),
    ),
    ("Tiflis'te ticaret komisyonu", ("Madde 18— Bağıtlı ülkeler",)),
    ("mixed boundary commission", ("Sosyalist Federal Cumhuriyeti Hükûmetinin",)),
    ("refugees of the 1918 and 1920 wars", ("Madde 14— Bağıtlı Taraflar,",)),
    (
        "citizens leaving Turkish nationality take their goods and money",
        ("Madde 13— 1918 yılından",),
    ),
    (
        "hostile organisations forbidden on each other's territory",
        ("Madde 10— Bağıtlı Taraflar,",),
    ),
    ("консульские конвенции в течение трех месяцев", ("Madde 19. Bağıtlı Taraflar",)),
    ("обмен ратификационными грамотами в Ереване", ("Madde 20— Türkiye, Ermenistan,",)),
    (
        "всеобщая амнистия статья 15",
        (
            "Madde 15— Bağıtlı Taraflardan",
            "Ermenistan 23 Ağustos 1990",
            "Armenia announced in their",
        ),
    ),
    (
        "автономия Батума культурные и религиозные права",
        ("Birincisi: İşbu Maddede belirtilen",),
    ),
    ("Kars Antlaşması kaç nüsha olarak düzenlendi", ("İşbu Antlaşma 13 Ekim",)),
    ("kuzeydoğu sınırı Sarp köyünden başlar", ("Madde 4—Türkiye’nin kuzey -",)),
)
