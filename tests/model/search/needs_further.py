"""Hard questions, written last, to see whether what was made for the others holds.

Each with quotations, any of which stands in a passage that answers it.
"""

from __future__ import annotations

FURTHER: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "What did the Soviets promise in the 1917 appeal to the Muslims of the East",
        (
            "İhtilalin hızla devam ettiği",
            "Türk-Rus işbirliğine giden ve",
            "The first step of",
            "Rusya’daki ihtilalin başarılı bir",
        ),
    ),
    ("who bombed Russian ports in 1914", ("Birinci Dünya Savaşı’nın başlangıcı",)),
    (
        "Ermeni muhacirlerin geri dönüşü hangi kararnameyle istendi",
        ("Erzincan Mütarekesi’nin hemen ardından",),
    ),
    ("почему распалась Закавказская федерация", ("İhtilaller ve iç savaş",)),
    (
        "where did the armed clash between Turks and Russians happen",
        ("Ermeni harekâtı ve Gümrü",),
    ),
    (
        "Nahçıvan'ın statüsü bugün hangi antlaşmaya dayanır",
        (
            "Bugün Türkiye-Ermenistan sınırının açılmasından",
            "Today, Turkey’s pivot point",
            "Nahçıvan’ın Moskova ve Kars",
        ),
    ),
    (
        "Why did Turkey close its border with Armenia in 1993",
        (
            "Şubat 1992’de Hocalı’da Ermenilerce",
            "Ermenistan komşularına karşı düşmanca",
            "Armenia on the other",
        ),
    ),
    (
        "какие протоколы подписали Турция и Армения в 2009 году",
        (
            "10 Ekim 2009’da Türkiye",
            "Protocols signed by foreign",
            "Cumhurbaşkanı Serj Sarkisyan 15",
        ),
    ),
    (
        "Sovyetler Birliği'nin dağılmasından sonra Kafkasya'da çatışmalar",
        (
            "Sovyetler Birliği’nin 1991’de dağılmasının",
            "Sovyetler Birliği’nin çöküşüyle yaşanan",
        ),
    ),
    ("Türkiye savaşa girerse Stalin ne vaat etti", ("1. Moskova Görüşmeleri (1941):",)),
    (
        "Türkiye Kore'ye neden asker gönderdi",
        (
            "25 Temmuz 1950’de Kore",
            "Kore Savaşı’na asker göndermek",
        ),
    ),
    (
        "7 Haziran 1945 Molotov'un istekleri nelerdi",
        (
            "Savaşın sonucunun kesinleştiği 1945",
            "Bu bildiri eline geçtikten",
            "İkinci Dünya Savaşı esnasında",
            "Yapılan antlaşmanın feshedilmesinin ardından,",
        ),
    ),
    (
        "Турция отклонила советские требования",
        (
            "Sovyet Rusya’nın bu talebine",
            "Bir nüshası da ABD",
            "Vinogradov’un Türkiye’de yürüttüğü aktif",
            "Sovyet Rusya taleplerinin kesin",
        ),
    ),
    (
        "How did the USA and Britain react to the Soviet note on the Straits",
        (
            "Sovyet Rusya’nın bu talebine",
            "Wilson ile yapılan görüşmenin",
            "25 Ekim 1946’da İngiltere",
        ),
    ),
    (
        "Soviet ambassador's attitude became threatening",
        (
            "Vinogradov, yalnızca Türk yetkililerle",
            "Vinogradov'un diplomatik faaliyetleri incelendiğinde,",
        ),
    ),
    ("İsmail Ege kime sığındı", ("Savaşın tüm hızıyla ilerlediği",)),
    (
        "Was Vinogradov involved in the von Papen trial",
        (
            "İki devlet arasındaki ilişkilerin",
            "Von Papen Suikast girişimi",
        ),
    ),
    ("krom sevkiyatının durdurulması", ("Savaşın seyir değiştirdiği 1944",)),
    ("Allied note to stop chrome deliveries", ("Savaşın seyir değiştirdiği 1944",)),
    (
        "Türkiye Almanya'ya ne zaman savaş ilan etti",
        (
            "Savaş ilanı neticesinde San",
            "Savaşın sonları yaklaşırken savaş",
        ),
    ),
    (
        "объявление войны Германии февраль 1945",
        (
            "Savaşın sonları yaklaşırken savaş",
            "Savaş ilanı neticesinde San",
        ),
    ),
    (
        "Vinogradov'dan sonra maslahatgüzar",
        ("Sovyet Rusya’nın taleplerinin uluslararası",),
    ),
    (
        "кто был поверенным в делах после отъезда Виноградова",
        ("Sovyet Rusya’nın taleplerinin uluslararası",),
    ),
    (
        "Boğazlar için konferans toplanması Kars antlaşması",
        (
            "Madde 9— Boğazların tüm",
            "6. Boğazların geleceğinin Karadeniz’e",
        ),
    ),
    (
        "passage of the Straits conference of riparian states",
        (
            "Madde 9— Boğazların tüm",
            "6. Boğazların geleceğinin Karadeniz’e",
        ),
    ),
    (
        "sağlık ve polis işleri karma komisyon sınır geçişi",
        ("Madde 7—Türkiye Büyük Millet",),
    ),
    ("право летних и зимних пастбищ", ("Madde 8— Türkiye Büyük",)),
    ("miras ve aile hukuku uyruklar", ("Madde 11— Bağıtlı Taraflardan",)),
    (
        "amnesty for crimes on the Caucasian front",
        (
            "Madde 15— Bağıtlı Taraflardan",
            "Ermenistan 23 Ağustos 1990",
            "Armenia announced in their",
        ),
    ),
    (
        "Nahçıvan özerk bölge koruyuculuk",
        (
            "Madde 5—Türkiye Hükûmeti ile",
            "Nahçıvan’ın Moskova ve Kars",
            "Türk heyetinin gayretleri sayesinde",
        ),
    ),
    (
        "protectorate of Azerbaijan autonomous territory Nakhichevan",
        ("Madde 5—Türkiye Hükûmeti ile",),
    ),
    (
        "кому уступлен Батум",
        (
            "Madde 6— Türkiye, işbu",
            "5. Batum TBMM tarafından",
            "Bolşevik Ruslarla yapılan Brest-Litovsk",
        ),
    ),
    (
        "Kars Antlaşmasını Türkiye adına kim imzaladı",
        (
            "• Gümrü ve Kars",
            "Büyük Millet Meclisinde Edirne",
            "Büyük Millet Meclisinde Burdur",
            "Büyük Millet Meclisi Hükûmeti:",
        ),
    ),
    ("who represented Georgia at Kars", ("Kara ve Deniz Kuvvetleri",)),
    (
        "какие статьи вступают в силу со дня подписания",
        ("Antlaşma imzalanır imzalanmaz yürürlüğe",),
    ),
    (
        "which articles come into force upon signature",
        ("Antlaşma imzalanır imzalanmaz yürürlüğe",),
    ),
    ("Türkiye terimi hangi toprakları kapsar", ("Madde 2— Bağıtlı Taraflar,",)),
    (
        "definition of Turkey National Pact in the treaty",
        ("Madde 2— Bağıtlı Taraflar,",),
    ),
    ("all previous treaties between the parties annulled", ("Madde 1— Türkiye Büyük",)),
    (
        "Gürcistan üzerine Bolşevik harekâtı teklifname",
        ("2.Bolşevik kuvvetleri Gürcistan üzerine",),
    ),
    (
        "expulsion of imperialist forces from national territory",
        ("3.Evvela milli topraklarımızı taht-ı",),
    ),
    (
        "Ottoman army driven from Caucasus 1918 British took over",
        (
            "Osmanlı’nın geri çekilmesiyle bölgeyi",
            "With the Armistice of",
        ),
    ),
    (
        "Müslümanlar kendilerini savunmak için teşkilatlandı",
        ("Osmanlı kuvvetlerinin Kafkasya’dan çekilmesi",),
    ),
    ("İngilizlerin Kafkas Seddi planı", ("İngiltere Kafkasya’da tutunabilmek için",)),
    (
        "The Dashnak prime minister admitted their mistake",
        (
            "Temmuz 1918’den Ağustos 1919’a",
            "ARTVİN VE ARDAHAN’IN ANAVATAN’A",
        ),
    ),
    ("Gümrü Antlaşması neden onaylanmadı", ("2 Aralık 1920 tarihli",)),
    (
        "мирные переговоры в Гюмри",
        (
            "Gümrü’de taraflar arasında barış",
            "2 Aralık 1920 tarihli",
        ),
    ),
    (
        "Ermeniler ilk tanıyan devlet hangisi",
        (
            "1991’de bağımsız olduğunda onu",
            "Sovyetler Birliği’nin 1991’de dağılmasının",
        ),
    ),
    (
        "What is the Article 11 of the Armenian declaration about",
        (
            "Ermenistan 23 Ağustos 1990",
            "Armenia announced in their",
        ),
    ),
    ("Erdoğan'ın Koçaryan'a mektubu ortak komisyon", ("15 Nisan 2005’te Türkiye",)),
    ("meclisten geri çekilen protokoller", ("Cumhurbaşkanı Serj Sarkisyan 15",)),
    (
        "Caucasus a field of rivalry of empires",
        (
            "Birinci Dünya Savaşı’nda Osmanlı,",
            "With the First World",
            "Birinci Dünya Savaşı’yla Kafkasya,",
        ),
    ),
    (
        "NATO üyeliğine Sovyet tepkisi nota",
        (
            "17 Ekim 1951 tarihinde",
            "SSCB aynı minval üzere",
        ),
    ),
    (
        "советская реакция на вступление Турции в НАТО",
        (
            "17 Ekim 1951 tarihinde",
            "SSCB aynı minval üzere",
        ),
    ),
    (
        "American support against Soviet threat",
        (
            "Kore Savaşı’na asker göndermek",
            "Obtaining American support against",
        ),
    ),
    (
        "Almanya'nın Türkiye üzerinden geçiş isteği",
        (
            "Savaşın hızla genişlediği ve",
            "Savaş geliştikçe ülkeler de",
            "Sovyet-Alman savaşının başladığı dönemde",
        ),
    ),
    (
        "Turkish industry loan agreement İsmet Paşa",
        (
            "1930’ların en önemli gelişmelerinden",
            "“Rusya’ya seyahatte dost Sovyetlere",
        ),
    ),
)
