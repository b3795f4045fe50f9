"""Needs written by one who knew the texts and not the program, asked as people ask.

Each with quotations, any of which stands in a passage that answers it.
"""

from __future__ import annotations

BLIND: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("prisoners of war exchange treaty of kars", ("eski asker ve sivil",)),
    (
        "von Papen assassination attempt",
        (
            "Franz Von Papen’a yönelik",
            "Von Papen Suikast girişimi",
            "failed assassination attempt on",
            "Von Papen Suikastinde Sovyet",
        ),
    ),
    (
        "Voroshilov",
        (
            "Voroşilov’la da bir görüşme",
            "Voroşilov başkanlığında bir heyet",
        ),
    ),
    (
        "Who received the Soviet offer to spy against Turkey?",
        (
            "casusluk teklif edilmesi önemli",
            "recruitment attempts (e.g., press",
        ),
    ),
    ("15 Aralık 1917", ("15 Aralık 1917’de imzalanan",)),
    (
        "смерть Сталина",
        (
            "5 Mart 1953’te ölmüş41",
            "Stalin’in ölümünden iki ay",
            "Stalin’s death, on 30",
        ),
    ),
    ("date:1936-07-20", ("20 Temmuz 1936’da sona",)),
    ("How much gold did Mustafa Kemal ask Lenin for?", ("beş milyon altının ve",)),
    ("23 Temmuz-7 Ağustos 1919", ("23 Temmuz- 7 Ağustos",)),
    ("3 Nisan-26 Mayıs 1918", ("3 Nisan-26 Mayıs 1918",)),
    ("BCA 30-18-1-2", ("72 T.C. Cumhurbaşkanlığı Devlet",)),
    (
        "elviye-i selase",
        (
            "Elviye-i Selase (Kars, Ardahan",
            "Elviye-i Selase’nin alınmasını ısrarla",
            "Elviye-i Selase gibi konular",
            "Elviye-i Selase içinde yer",
        ),
    ),
    ("tomb of Suleyman Shah", ("Süleyman Şah’ın Caber Kalesi’nde",)),
    ("Mikhail Kalinin credentials", ("Mihail İvanoviç Kalinin’e itimatnamesini",)),
    (
        "kahire konferansı 1943",
        (
            "II. Kahire Konferansı (4-6",
            "İkinci Kahire Konferansı’nda Türkiye’nin",
            "Aralık 1943 Kahire Konferansı”,",
        ),
    ),
    ("7 Kasım 1917 ihtilal", ("25 Ekim 1917 günü",)),
    ("harita ile metin arasında çelişki", ("Antlaşma metni ile harita",)),
    (
        "Gürcü profesörlerin toprak mektubu",
        (
            "Gürcü Akademisyenlerin ‘Türkiye’ye Karşı",
            "Gürcü akademisyenlerin isteklerine yönelik",
        ),
    ),
    ("Bulgaristan Türklerinin sınır dışı edilmesi tehdidi", ("250 bin Türk’ü dışarı",)),
    ("Bilge s. 257", ("69 Bilge, age, s.",)),
    (
        "Which countries occupied Anatolia after Mudros and where?",
        (
            "10 Bu işgallerde İngiltere",
            "İngiltere, Fransa ve İtalya",
        ),
    ),
    ("Knatchbull-Hugessen telegraf", ("Sir Hughe Knatchbull-Hugessen, Türkleri",)),
    (
        "shepherds and herds crossing the Georgian frontier",
        ("halkların hayvanlarını sınırdan geçirmek",),
    ),
    (
        "Kelbecer'in işgali ambargo",
        (
            "Kelbecer’in Ermenistan tarafından işgali",
            "Kelbecer, Turkey began enforcing",
        ),
    ),
    ("Tchitcherine lettre 3 juin 1920", ("Çiçerin’in 3 Haziran 1920",)),
    ("Lavrichev nota", ("Lavriçev vasıtasıyla Türk Dışişlerine",)),
    (
        "article:15 treaty:kars",
        (
            "Madde 15— Bağıtlı Taraflardan",
            "15. Maddesinde “Bağıtlı Taraflardan",
            "Article 15, Turkey and",
        ),
    ),
    (
        "вступление Турции в НАТО",
        (
            "17 Ekim 1951 tarihinde",
            "Türkiye’nin NATO’ya girişinin Şubat",
            "39 Yusuf Sarınay, “Türkiye’nin",
            "NATO’ya üye olmakla Rus",
        ),
    ),
    ("chrome exports to Germany stopped", ("krom sevkiyatının 21 Mayıs",)),
    (
        "2.XII.1920",
        (
            "2 Aralık 1920 tarihli",
            "2 December 1920 was",
        ),
    ),
    (
        "Soviet war matériel shipped through the Straits",
        ("Rusya’ya gönderilecek harp levazımının",),
    ),
    (
        "Nalbandian",
        (
            "Edvar Nalbandyan ikincisi oynanan",
            "Eduard Nalbandyan came to",
        ),
    ),
    ("article 17 kars railway telegraph", ("Madde 17— Bağıtlı Taraflar,",)),
    (
        "4 Nisan 1945",
        (
            "4 Nisan 1945’te Vinogradov’a",
            "Türkiye ise 4 Nisan’da",
            "4 Nisan’da Ankara’ya gelmiştir.84",
        ),
    ),
    (
        "Menşevik Gürcü hükümeti Türkiye'den ne istiyordu?",
        (
            "Gürcüler Bolşeviklere karşı Türkiye",
            "Türkiye ile anlaşma yoluna",
        ),
    ),
    ("нефть из Азербайджана", ("petrol ve petrol ürünü",)),
    (
        "Литвинов",
        (
            "Maksim Maksimoviç Litvinov, İvan",
            "Litvinof protokolüne (protokol tarihi",
        ),
    ),
    (
        "why did Saracoğlu's talks in Moscow fail in autumn 1939",
        (
            "görüşmelerin kesilmesine sebep olmuş",
            "görüşmelerden bir sonuç çıkmamıştır22.",
        ),
    ),
    ("kışlık ve yazlık otlaklar", ("kışlık ve yazlık otlakların-dan",)),
    ("before:1900 iran", ("1828’de İran’dan Rusya’ya geçen",)),
    (
        "Молотов Сарпер 7 июня 1945",
        (
            "7 Haziran 1945 günü",
            "7 Haziran 1945’te Moskova’da",
            "7 Haziran 1945’te ise",
            "7 June 1945, Molotov",
        ),
    ),
    (
        "what archives and newspapers does the Vinogradov study use",
        (
            "primary sources from Turkish",
            "Diplomatic cables between the",
            "Turkish parliamentary records and",
            "British and American diplomatic",
        ),
    ),
    (
        "Molotof Romanya'nın rejimini değiştirmeyeceğiz",
        (
            "65 Molotov bu açıklamasında",
            "Romanya’daki askerî harekât gerekçelerine",
        ),
    ),
    ("krom sevkiyati", ("krom sevkiyatını durdurmasını istemişlerdir.",)),
    (
        "Шахтахтинский",
        (
            "Şahtahtılı ise Türk delegelerinin",
            "Behbud Şahtahtılı, Türkiye’ye yardım",
            "Behbut Şah Tahtineski’yi;",
            "Behboud Shahtahtinsky",
        ),
    ),
    (
        "Which delegations signed the treaty of Kars?",
        (
            "bir yandan Türkiye Büyük",
            "Türkiye ile Rusya, Ermenistan,",
            "Kars Antlaşması Türkiye ile",
            "Türkiye ile Gürcistan, Ermenistan,",
        ),
    ),
    ("casus* ankara", ("casuslarının faaliyet gösterdiği bir",)),
    ("person:Cripps", ("Moskova Büyükelçisi Cripss ile",)),
    (
        "source:003 hatay",
        (
            "Hatay Fransız mandasında bulunan",
            "Hatay’ın geleceğine bölge halkının",
            "Hatay dışında güney sınırımız",
        ),
    ),
    ("yolcuların ve ticaret eşyasının giriş çıkışı", ("yolcuların ve ticaret eşya",)),
    (
        '"Düşmanımın düşmanı dostumdur"',
        ("Düşmanımın düşmanı dostumdur” muvacehesinden",),
    ),
    ("ультиматум Грузии Ардаган и Артвин", ("22 Şubat 1921’de Gürcistan’a",)),
    ("seyrüsefer anlaşması 1927", ("11 Mart 1927 tarihi",)),
    (
        "Нахичевань ворота в тюркский мир",
        (
            "“Türk Kapısı” olma özelliği",
            "Türk dünyasıyla irtibatını sağlayacak",
        ),
    ),
    (
        "Bolşevikler rejim ihracı",
        (
            "yeni rejimini ihraç etmek",
            "kendi siyasetine uygun bir",
        ),
    ),
    ("kızıyla Ankara'ya gelen büyükelçi", ("yanında kızı ve basın",)),
    ("first Entente power to recognise the National Pact", ("• İlk kez İtilaf",)),
    (
        "altıncı madde Batum limanı",
        (
            "Madde 6— Türkiye, işbu",
            "Batum limanı üzerinden Türkiye’ye",
            "Birincisi: İşbu Maddede belirtilen",
        ),
    ),
    (
        "tax-free transit through the port of Batumi",
        (
            "Batum limanı üzerinden Türkiye’ye",
            "limandan Türkiye’nin serbestçe yararlanması",
        ),
    ),
    (
        "договор о дружбе с Украиной 1922",
        (
            "Ukrayna ile Dostluk Antlaşması",
            "Sovyet Rusya’nın aracılığıyla imzalanan",
            "2 Ocak 1922’de Ukrayna",
            "Ukrayna ile TBMM arasında",
        ),
    ),
    (
        "ERZİNCAN MÜTAREKESİ",
        (
            "18 Aralık 1917’de Osmanlı",
            "Erzincan Mütarekesi’nin hemen ardından",
            "Armistice of 18 Erzincan",
        ),
    ),
    ("Kavalalı krizi nasıl çözüldü?", ("Kavalalı Mehmet Ali Paşa’nın",)),
    ("barbarosa harekatı", ("Barbarossa Harekâtı ile Sovyet",)),
    ("Açıkalın Temmuz 1944", ("3 Temmuz 1944 günü",)),
    (
        "menemencioglunun istifasi",
        (
            "Menemencioğlu istifa etmiştir. Bundan",
            "Menemencioğlu’nun istifası nedeniyle Türkiye",
        ),
    ),
    ("bayrağımız caber kalesinde", ("Caber Kalesi’nde bulunan mezarı",)),
    (
        "1336",
        (
            "Ankara, 26 Nisan 1336/1920",
            "28 Aralık 1336 (1920)",
        ),
    ),
    (
        "Memduh Şevket Esendal",
        (
            "Memduh Şevket Bey’leri;",
            "Mahmut Şevket Bey",
        ),
    ),
    (
        "brest litowsk antlasmasi",
        (
            "3 Mart 1918 günü",
            "Brest-Litovsk1 anlaşması ile de",
            "3 Mart 1918’de Brest",
            "Brest-Litovsk Antlaşması ile Elviye-i",
        ),
    ),
    (
        "yabancı uyrukluların askerlikten muaf tutulması",
        ("ulusal savunmaya ilişkin yasalardan",),
    ),
    (
        "non-aggression protocol with Bulgaria",
        ("Bulgaristan’la “Saldırmazlık Protokolü” imzalamıştır.",),
    ),
    ("Ruslarla ilk silahlı çatışma nerede oldu?", ("ilk ve tek silahlı",)),
    ("gömlek 298075 sıra 61", ("77 TDA, Fon: 571,",)),
    (
        "12.03.2018",
        (
            "-cekti (12.03.2018).",
            "-etti. (12.03.2018).",
            "alayan (12.03.2018).",
        ),
    ),
    (
        "Ermenistan'ın bağımsızlığının tanınması",
        (
            "Türkiye Ermenistan’ın bağımsızlığını tanımış",
            "recognized Armenia’s independence on",
            "ilk tanıyan devletlerden biri",
            "countries that recognized it,",
        ),
    ),
    ("yayımlanmamış doktora tezi Konya", ("26 Çağatay Benhür, Stalin",)),
    (
        "place:Bursa",
        (
            "Bursa’ya gelmişlerdir. Ermenistan ilişkilerin",
            "Bursa to watch the",
        ),
    ),
    ("gizli celse zabıtları 446", ("Zabıtları, 1985, s. 446).",)),
    ("üs verilirse toprak isteğinden vazgeçeriz", ("bir üs vermesi durumunda,",)),
    (
        "hangi devlet Ermeni mandasını kabul etmedi",
        (
            "Ermeni mandası fikrini reddetmiştir.",
            "refused the idea of",
        ),
    ),
)
