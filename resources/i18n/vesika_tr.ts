<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en">
<context>
    <name>Attested</name>
    <message>
        <source>Events</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerler</translation>
    </message>
    <message>
        <source>Treaty articles</source>
        <translation>Antlaşma maddeleri</translation>
    </message>
    <message>
        <source>Cited works</source>
        <translation>Atıf yapılan eserler</translation>
    </message>
    <message>
        <source>The record says nothing of this passage.</source>
        <translation>Bu parça hakkında kayıt yok.</translation>
    </message>
    <message>
        <source>lines {first}–{last} of the file</source>
        <translation>dosyanın {first}–{last}. satırları</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>s. {page}</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>verdict</source>
        <translation>karar</translation>
    </message>
    <message>
        <source>verdict taken back</source>
        <translation>geri alınan karar</translation>
    </message>
    <message>
        <source>suggestion accepted</source>
        <translation>kabul edilen öneri</translation>
    </message>
    <message>
        <source>counterpart changed</source>
        <translation>değiştirilen karşılık</translation>
    </message>
    <message>
        <source>counterpart taken back</source>
        <translation>geri alınan karşılık</translation>
    </message>
    <message>
        <source>search saved</source>
        <translation>arama kaydedildi</translation>
    </message>
    <message>
        <source>search renamed</source>
        <translation>arama yeniden adlandırıldı</translation>
    </message>
    <message>
        <source>search forgotten</source>
        <translation>kayıtlı arama silindi</translation>
    </message>
    <message>
        <source>added to the collection</source>
        <translation>koleksiyona eklendi</translation>
    </message>
    <message>
        <source>taken out of the collection</source>
        <translation>koleksiyondan çıkarıldı</translation>
    </message>
</context>
<context>
    <name>ChipBox</name>
    <message>
        <source>Read out of the words: Enter changes it, − leaves it out</source>
        <translation>Sözcüklerden anlaşıldı: Enter değiştirir, − dışarıda bırakır</translation>
    </message>
    <message>
        <source>Enter changes it, − leaves it out, Delete takes it away</source>
        <translation>Enter değiştirir, − dışarıda bırakır, Delete kaldırır</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Bu koşulu kaldır</translation>
    </message>
    <message>
        <source>Remove this condition: {words}</source>
        <translation>Bu koşulu kaldır: {words}</translation>
    </message>
    <message>
        <source>Another value: {words}</source>
        <translation>Başka değer: {words}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Do not leave it out</source>
        <translation>Dışarıda bırakma</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message numerus="yes">
        <source>%n more: show the next ones</source>
        <translation>
            <numerusform>%n koşul daha: sonrakileri göster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <source>Nothing is selected that could be collected</source>
        <translation>Koleksiyona alınabilecek bir seçim yok</translation>
    </message>
</context>
<context>
    <name>CollectionDialog</name>
    <message>
        <source>Collection</source>
        <translation>Koleksiyon</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Koleksiyonun adı</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>Çı&amp;kar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message numerus="yes">
        <source>Records selected: %n. Name of the collection:</source>
        <translation>
            <numerusform>Seçili kayıt: %n. Koleksiyonun adı:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Maddeler</translation>
    </message>
    <message>
        <source>Linked to what is chosen: go to the next one</source>
        <translation>Seçilenle bağlantılı olanlar: sonrakine git</translation>
    </message>
    <message>
        <source>Next linked row in: {list}</source>
        <translation>Sonraki bağlantılı satır: {list}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Arşiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Düzen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Git</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>Arşiv aç…</translation>
    </message>
    <message>
        <source>Open the shipped archive</source>
        <translation>Programla gelen arşivi aç</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Belge ekle…</translation>
    </message>
    <message>
        <source>This archive is read only: documents cannot be added to it yet</source>
        <translation>Bu arşiv salt okunur: henüz belge eklenemiyor</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Baskı önizleme…</translation>
    </message>
    <message>
        <source>Print the text…</source>
        <translation>Metni yazdır…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Geri alınacak bir şey yok</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Yinelenecek bir şey yok</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Kaynak göndermesi olarak kopyala</translation>
    </message>
    <message>
        <source>Copy as quotation with footnote</source>
        <translation>Dipnotlu alıntı olarak kopyala</translation>
    </message>
    <message>
        <source>Cite in İSNAD style</source>
        <translation>İSNAD usulünce kaynak göster</translation>
    </message>
    <message>
        <source>Cite in Chicago style</source>
        <translation>Chicago usulünce kaynak göster</translation>
    </message>
    <message>
        <source>Cite in Turkish style (a.g.e., a.g.m.)</source>
        <translation>Türk usulünce kaynak göster (a.g.e., a.g.m.)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>Collection…</source>
        <translation>Koleksiyon…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Bu aramayı kaydet</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Kayıtlı aramalar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Maddeler</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Geçtiği yerler</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Süzgeçler</translation>
    </message>
    <message>
        <source>Previous excerpt</source>
        <translation>Önceki alıntı</translation>
    </message>
    <message>
        <source>Next excerpt</source>
        <translation>Sonraki alıntı</translation>
    </message>
    <message>
        <source>Previous hit in the text</source>
        <translation>Metinde önceki eşleşme</translation>
    </message>
    <message>
        <source>Next hit in the text</source>
        <translation>Metinde sonraki eşleşme</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listeler</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Uyuşmazlıklar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dayanaklar</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizgisi</translation>
    </message>
    <message>
        <source>Show all open disagreements</source>
        <translation>Açık uyuşmazlıkların tümünü göster</translation>
    </message>
    <message>
        <source>Show all cited works</source>
        <translation>Atıf yapılan eserleri göster</translation>
    </message>
    <message>
        <source>Show filters</source>
        <translation>Süzgeçleri göster</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Metni göster</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Yazıyı büyüt</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Yazıyı küçült</translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation>Masaüstünün renkleri</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Açık renkler</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Koyu renkler</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sistemin dili</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Bütün komutlar…</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>another word</source>
        <translation>başka sözcük</translation>
    </message>
    <message>
        <source>another suffix</source>
        <translation>başka ek</translation>
    </message>
    <message>
        <source>another spelling of a name</source>
        <translation>adın başka yazılışı</translation>
    </message>
    <message>
        <source>denied on one side</source>
        <translation>bir yanda olumsuz</translation>
    </message>
    <message>
        <source>In other words: only denials, names, numbers and dates are marked</source>
        <translation>Başka sözlerle: yalnız olumsuzluk, ad, sayı ve tarihler işaretli</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Numarası başka</translation>
    </message>
    <message>
        <source>? Suggested by the program</source>
        <translation>? Programın önerisi</translation>
    </message>
    <message>
        <source>✓ Your decision: {relation}</source>
        <translation>✓ Sizin kararınız: {relation}</translation>
    </message>
    <message>
        <source>In the record: {relation}</source>
        <translation>Kayıtta: {relation}</translation>
    </message>
    <message>
        <source>(only the number agrees)</source>
        <translation>(yalnız numarası aynı)</translation>
    </message>
    <message>
        <source>Not in this wording</source>
        <translation>Bu metinde yok</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Wordings</source>
        <translation>Metinler</translation>
    </message>
    <message>
        <source>Two documents</source>
        <translation>İki belge</translation>
    </message>
    <message>
        <source>Treaty or note to compare</source>
        <translation>Karşılaştırılacak antlaşma ya da nota</translation>
    </message>
    <message>
        <source>Wording {number}</source>
        <translation>Metin {number}</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Karşılaştırılan</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Yalnız farklar</translation>
    </message>
    <message>
        <source>Mark every word</source>
        <translation>Her sözcüğü işaretle</translation>
    </message>
    <message>
        <source>Also where one wording says it in other words throughout</source>
        <translation>Bir metin baştan başa başka sözlerle anlatsa da</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Kabul et</translation>
    </message>
    <message>
        <source>Keep what the program suggests for this row as your decision</source>
        <translation>Programın bu satır için önerisini kendi kararınız olarak saklayın</translation>
    </message>
    <message>
        <source>Wordings side by side</source>
        <translation>Metinler yan yana</translation>
    </message>
    <message>
        <source>— no further wording</source>
        <translation>— başka metin yok</translation>
    </message>
    <message>
        <source>Each against all others</source>
        <translation>Her biri öbürlerine karşı</translation>
    </message>
    <message>
        <source>Against: {title}</source>
        <translation>Karşısında: {title}</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>İlişki</translation>
    </message>
    <message>
        <source>The wordings are in different languages: no word is marked.</source>
        <translation>Metinler ayrı dillerde: sözcük işaretlenmez.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>So many rows are selected: export all that is found</source>
        <translation>Bu kadar çok satır seçildi: bulunanların tümünü dışa aktarın</translation>
    </message>
    <message>
        <source>Choose a row or select words to copy them</source>
        <translation>Kopyalamak için bir satır seçin ya da sözcükleri işaretleyin</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Kopyalandı: {text}</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Article to decide on</source>
        <translation>Karar verilecek madde</translation>
    </message>
    <message>
        <source>Its counterparts in this wording</source>
        <translation>Bu metindeki karşılıkları</translation>
    </message>
    <message>
        <source>How they stand to each other</source>
        <translation>Aralarındaki ilişki</translation>
    </message>
    <message>
        <source>Your reason (may stay empty)</source>
        <translation>Gerekçeniz (boş kalabilir)</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Gerekçeniz</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Keep your decision in the archive; the record stays as it is</source>
        <translation>Kararınızı arşivde saklar; kayıt olduğu gibi kalır</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Take your decision on this row back</source>
        <translation>Bu satır için verdiğiniz kararı geri alır</translation>
    </message>
    <message>
        <source>Choose a row to decide what it corresponds to</source>
        <translation>Karşılığına karar vermek için bir satır seçin</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>Karşılığı yok</translation>
    </message>
</context>
<context>
    <name>Disagreements</name>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>one source against itself</source>
        <translation>tek kaynak, kendi içinde</translation>
    </message>
    <message>
        <source>{number} sources</source>
        <translation>{number} kaynak</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Kurala göre</translation>
    </message>
    <message>
        <source>the editors of the record</source>
        <translation>kaydın editörleri</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>Kayıtta</translation>
    </message>
    <message>
        <source>({source})</source>
        <translation>({source})</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Sizin kararınız</translation>
    </message>
    <message>
        <source>Held to be right: {value}</source>
        <translation>Doğru sayılan: {value}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
</context>
<context>
    <name>DisagreementsView</name>
    <message>
        <source>Disagreements</source>
        <translation>Uyuşmazlıklar</translation>
    </message>
    <message>
        <source>Show all that are open</source>
        <translation>Açık olanların tümünü göster</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Kind of difference</source>
        <translation>Farkın türü</translation>
    </message>
    <message>
        <source>What each source says</source>
        <translation>Her kaynağın dediği</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Her durum</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Her tür</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{all} içinden {shown}</translation>
    </message>
    <message>
        <source>the first {number} are listed</source>
        <translation>ilk {number} tanesi listeleniyor</translation>
    </message>
    <message>
        <source>No disagreement answers the query and the filters.</source>
        <translation>Aramaya ve süzgeçlere uyan uyuşmazlık yok.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
</context>
<context>
    <name>EmptyResult</name>
    <message>
        <source>Nothing was found for “{query}” in documents, events and articles.</source>
        <translation>“{query}” belgelerde, olaylarda ve maddelerde arandı; bir şey bulunamadı.</translation>
    </message>
    <message>
        <source>Did you mean: {query}</source>
        <translation>Bunu mu demek istediniz: {query}</translation>
    </message>
    <message>
        <source>With a wider date: {query}</source>
        <translation>Daha geniş bir tarihle: {query}</translation>
    </message>
    <message>
        <source>With one filter less: {query}</source>
        <translation>Bir süzgeç eksik: {query}</translation>
    </message>
    <message>
        <source>With one word less: {query}</source>
        <translation>Bir sözcük eksik: {query}</translation>
    </message>
    <message>
        <source>Show everything in the archive</source>
        <translation>Arşivdeki her şeyi göster</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>note {number}</source>
        <translation>dipnot {number}</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 sav</translation>
    </message>
    <message>
        <source>{claims} claims</source>
        <translation>{claims} sav</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Sav</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Atıf yapılan</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Aracılığıyla</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Eser</translation>
    </message>
    <message>
        <source>cites nothing for it</source>
        <translation>bunun için atıf yok</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>çözülemedi</translation>
    </message>
    <message>
        <source>⚑ several sources rest on it</source>
        <translation>⚑ birkaç kaynak buna dayanıyor</translation>
    </message>
    <message>
        <source>⚑ another source rests on another edition</source>
        <translation>⚑ başka bir kaynak başka bir basımına dayanıyor</translation>
    </message>
    <message>
        <source>⚑ sources rest on the same work; independent testimonies: {number}</source>
        <translation>⚑ kaynaklar aynı esere dayanıyor; bağımsız tanıklık: {number}</translation>
    </message>
    <message>
        <source>dashed line: the mark stands outside the claim’s own sentence</source>
        <translation>kesik çizgi: atıf savın kendi cümlesinde değil</translation>
    </message>
    <message>
        <source>{claim}: sources {sources}, independent testimonies {number}</source>
        <translation>{claim}: {sources} kaynak, {number} bağımsız tanıklık</translation>
    </message>
    <message>
        <source>Cited works: {number}.</source>
        <translation>Atıf yapılan eser: {number}.</translation>
    </message>
    <message>
        <source>Cited works that answer the query: {number}.</source>
        <translation>Aramaya uyan eser: {number}.</translation>
    </message>
    <message>
        <source>Works cited where the query finds: {number}.</source>
        <translation>Aramanın bulduğu yerlerde atıf yapılan eser: {number}.</translation>
    </message>
    <message>
        <source>Passages that rest on it: {number}, sources: {sources}</source>
        <translation>Ona dayanan yer: {number}, kaynak: {sources}</translation>
    </message>
    <message>
        <source>{claims} claims in {sources} sources</source>
        <translation>{sources} kaynakta {claims} sav</translation>
    </message>
    <message>
        <source>{works} works behind them</source>
        <translation>arkalarında {works} eser</translation>
    </message>
    <message>
        <source>no work stands behind two sources</source>
        <translation>iki kaynağın ortak dayanağı olan eser yok</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Atıf</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>Atıf yapan</translation>
    </message>
    <message>
        <source>The {number} most cited are listed.</source>
        <translation>En çok atıf yapılan {number} eser listeleniyor.</translation>
    </message>
    <message>
        <source>Enter shows everything that rests on one of them.</source>
        <translation>Enter, bir esere dayanan her şeyi gösterir.</translation>
    </message>
    <message>
        <source>No source cites it.</source>
        <translation>Hiçbir kaynak ona atıf yapmıyor.</translation>
    </message>
    <message>
        <source>Words that rest on it</source>
        <translation>Ona dayanan sözler</translation>
    </message>
    <message>
        <source>Claims made there</source>
        <translation>Orada ileri sürülenler</translation>
    </message>
    <message>
        <source>Claim: {claim}, {source}</source>
        <translation>Sav: {claim}, {source}</translation>
    </message>
    <message>
        <source>Citation: {citation}, {source}</source>
        <translation>Atıf: {citation}, {source}</translation>
    </message>
    <message>
        <source>Work: {work}. {claims}</source>
        <translation>Eser: {work}. {claims}</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Cited works</source>
        <translation>Atıf yapılan eserler</translation>
    </message>
    <message>
        <source>All works and archive items that are cited; the query narrows them</source>
        <translation>Atıf yapılan bütün eserler ve arşiv belgeleri; arama bunları daraltır</translation>
    </message>
    <message>
        <source>Evidence as a graph</source>
        <translation>Dayanaklar, çizge olarak</translation>
    </message>
    <message>
        <source>The table below says the same; arrow keys go from box to box</source>
        <translation>Alttaki tablo aynısını söyler; ok tuşları kutudan kutuya gider</translation>
    </message>
    <message>
        <source>Evidence as a table</source>
        <translation>Dayanaklar, tablo olarak</translation>
    </message>
    <message>
        <source>Cited works and archive items</source>
        <translation>Atıf yapılan eserler ve arşiv belgeleri</translation>
    </message>
    <message>
        <source>No source claims anything of it.</source>
        <translation>Hiçbir kaynak bunun için bir şey ileri sürmüyor.</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Bir şey seçilmedi</translation>
    </message>
    <message>
        <source>the graph shows {number} claims, the table all of them</source>
        <translation>çizimde {number} sav var, çizelgede hepsi</translation>
    </message>
    <message>
        <source>Choose an event, a treaty, a person or a document.</source>
        <translation>Bir olay, antlaşma, kişi ya da belge seçin.</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>a person, in every spelling</source>
        <translation>bir kişi, her yazılışıyla</translation>
    </message>
    <message>
        <source>a day, as it is written</source>
        <translation>bir gün, yazıldığı gibi</translation>
    </message>
    <message>
        <source>a treaty and its articles</source>
        <translation>bir antlaşma ve maddeleri</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>vesika export</source>
        <translation>vesika dökümü</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Save as…</source>
        <translation>Farklı kaydet…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne aktarılacak</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Nasıl</translation>
    </message>
    <message>
        <source>A &amp;row is</source>
        <translation>Bir &amp;satır</translation>
    </message>
    <message>
        <source>The report &amp;tells</source>
        <translation>&amp;Raporda</translation>
    </message>
    <message>
        <source>&amp;Citations</source>
        <translation>&amp;Kaynak gösterme</translation>
    </message>
    <message numerus="yes">
        <source>What is &amp;selected (%n)</source>
        <translation>
            <numerusform>&amp;Seçili olanlar (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Everything found</source>
        <translation>&amp;Bulunanların tümü</translation>
    </message>
    <message>
        <source>A co&amp;llection</source>
        <translation>Bir &amp;koleksiyon</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Koleksiyon</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Maddeler</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>one statement of a source</source>
        <translation>bir kaynağın bir ifadesi</translation>
    </message>
    <message>
        <source>one record</source>
        <translation>bir kayıt</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>bütün bilgiler</translation>
    </message>
    <message>
        <source>only what sources disagree on</source>
        <translation>yalnız kaynakların uyuşmadığı noktalar</translation>
    </message>
    <message>
        <source>İSNAD</source>
        <translation>İSNAD, dipnotlu</translation>
    </message>
    <message>
        <source>Chicago, notes</source>
        <translation>Chicago, dipnotlu</translation>
    </message>
    <message>
        <source>Turkish, with a.g.e. and a.g.m.</source>
        <translation>Türk usulü, a.g.e. ve a.g.m. ile</translation>
    </message>
</context>
<context>
    <name>FacetsPane</name>
    <message>
        <source>Filters</source>
        <translation>Süzgeçler</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Yıllar</translation>
    </message>
    <message numerus="yes">
        <source>%n more …</source>
        <translation>
            <numerusform>%n tane daha …</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+click selects several: Enter asks for any, − leaves them out</source>
        <translation>Ctrl+tık birkaçını seçer: Enter herhangi birini arar, − dışarıda bırakır</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerler</translation>
    </message>
    <message>
        <source>Treaties</source>
        <translation>Antlaşmalar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message numerus="yes">
        <source>Any of these %n</source>
        <translation>
            <numerusform>Bu %n değerden herhangi biri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave these %n out</source>
        <translation>
            <numerusform>Bu %n değeri dışarıda bırak</numerusform>
        </translation>
    </message>
    <message>
        <source>Only with it</source>
        <translation>Yalnız bunu içerenler</translation>
    </message>
    <message>
        <source>Leave it out (−)</source>
        <translation>Dışarıda bırak (−)</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>{path} does not exist. Check the name, or choose another archive.</source>
        <translation>{path} bulunamadı. Adını denetleyin ya da başka bir arşiv seçin.</translation>
    </message>
    <message>
        <source>{path} may not be read. Ask for permission to read it, or copy it to a folder of your own.</source>
        <translation>{path} okunamıyor. Okuma izni isteyin ya da kendi klasörünüze kopyalayın.</translation>
    </message>
    <message>
        <source>{path} is not a Vesika archive. It was left as it is; choose another file.</source>
        <translation>{path} bir Vesika arşivi değil. Dosyaya dokunulmadı; başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>{path} is damaged. It was left as it is; open a copy from a backup.</source>
        <translation>{path} bozuk. Dosyaya dokunulmadı; yedekten bir kopya açın.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Vesika. It was left as it is; update Vesika to open it.</source>
        <translation>{path} daha yeni bir Vesika ile yazılmış. Dosyaya dokunulmadı; açmak için Vesika’yı güncelleyin.</translation>
    </message>
    <message>
        <source>{path} was not written: as a picture it would be too large to read. Nothing was changed; narrow the query, print it, or save it as SVG.</source>
        <translation>{path} yazılmadı: resim olarak okunamayacak kadar büyük olurdu. Hiçbir şey değiştirilmedi; aramayı daraltın, yazdırın ya da SVG olarak kaydedin.</translation>
    </message>
    <message>
        <source>The search index of {path} was made by another version, and the file may only be read: a search may miss words. Copy the archive to a folder of your own and open the copy.</source>
        <translation>{path} arşivinin arama dizinini başka bir sürüm hazırlamış ve dosyaya yazılamıyor: aramada bazı sözcükler bulunmayabilir. Arşivi kendi klasörünüze kopyalayıp kopyayı açın.</translation>
    </message>
    <message>
        <source>{path} was not written ({detail}). Nothing was changed; choose another folder or make room, then try again.</source>
        <translation>{path} yazılamadı ({detail}). Hiçbir şey değişmedi; başka bir klasör seçin ya da yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disk dolu</translation>
    </message>
    <message>
        <source>the room given to you is used up</source>
        <translation>size ayrılan yer doldu</translation>
    </message>
    <message>
        <source>so large a file is not allowed there</source>
        <translation>orada bu kadar büyük dosyaya izin yok</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>oraya yazma izniniz yok</translation>
    </message>
    <message>
        <source>it may only be read there</source>
        <translation>orası salt okunur</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>böyle bir klasör yok</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>bu adda bir klasör var</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>ad çok uzun</translation>
    </message>
    <message>
        <source>the system does not allow this name</source>
        <translation>sistem bu ada izin vermiyor</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veri</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Kaynakça</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Text edition</source>
        <translation>Metin yayını</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Metin notları</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
    </message>
    <message>
        <source>Linked notes</source>
        <translation>Bağlantılı notlar</translation>
    </message>
    <message>
        <source>Vesika archive</source>
        <translation>Vesika arşivi</translation>
    </message>
    <message>
        <source>A table that Excel, LibreOffice and R open: excerpt, document, page, lines and dates in columns.</source>
        <translation>Excel, LibreOffice ve R’nin açtığı tablo: alıntı, belge, sayfa, satır ve tarih sütunlarıyla.</translation>
    </message>
    <message>
        <source>A table for Excel or LibreOffice Calc; dates stay as written.</source>
        <translation>Excel veya LibreOffice Calc için tablo; tarihler yazıldığı gibi kalır.</translation>
    </message>
    <message>
        <source>All of each record with its excerpts, for programs.</source>
        <translation>Her kaydın bütünü, alıntılarıyla; programlar için.</translation>
    </message>
    <message>
        <source>The same as JSON, a record on each line, for large amounts.</source>
        <translation>JSON ile aynı, her satırda bir kayıt; çok büyük miktarlar için.</translation>
    </message>
    <message>
        <source>The sources and what they cite, for LaTeX and JabRef.</source>
        <translation>Kaynaklar ve onların andığı eserler; LaTeX ve JabRef için.</translation>
    </message>
    <message>
        <source>The sources and what they cite, for LaTeX with biber; archival items as such.</source>
        <translation>Kaynaklar ve onların andığı eserler; biber kullanan LaTeX için, arşiv belgeleriyle.</translation>
    </message>
    <message>
        <source>The sources and what they cite, for Zotero, EndNote, Mendeley.</source>
        <translation>Kaynaklar ve onların andığı eserler; Zotero, EndNote, Mendeley için.</translation>
    </message>
    <message>
        <source>The sources and what they cite, for Zotero and pandoc.</source>
        <translation>Kaynaklar ve onların andığı eserler; Zotero ve pandoc için.</translation>
    </message>
    <message>
        <source>The texts with persons, places, dates and notes marked, wordings with their variants, for editions.</source>
        <translation>Kişileri, yerleri, tarihleri ve notları işaretlenmiş metinler, farklarıyla antlaşma metinleri; neşirler için.</translation>
    </message>
    <message>
        <source>A note for each record, with links between them, in one ZIP file.</source>
        <translation>Her kayıt için bir not, aralarında bağlantılarla; tek bir ZIP dosyasında.</translation>
    </message>
    <message>
        <source>Persons and events and who took part in what, for Gephi.</source>
        <translation>Kişiler, olaylar ve kimin neye katıldığı; Gephi için.</translation>
    </message>
    <message>
        <source>Places with the number of events by year, for QGIS.</source>
        <translation>Yerler, yıl yıl olay sayılarıyla; QGIS için.</translation>
    </message>
    <message>
        <source>Excerpts with the words about them, for annotation tools.</source>
        <translation>Alıntılar ve onlar hakkında söylenenler; açıklama araçları için.</translation>
    </message>
    <message>
        <source>A smaller archive that Vesika opens; Datasette searches it as well.</source>
        <translation>Vesika’nın açtığı daha küçük bir arşiv; Datasette ile de aranır.</translation>
    </message>
    <message>
        <source>A report for the browser, with notes that lead both ways.</source>
        <translation>Tarayıcı için rapor; notlar iki yöne de bağlantılıdır.</translation>
    </message>
    <message>
        <source>A report to print or send, with footnotes and a bibliography.</source>
        <translation>Basılacak ya da gönderilecek rapor; dipnotlar ve kaynakça ile.</translation>
    </message>
    <message>
        <source>A report to go on writing in Word: real footnotes, contents.</source>
        <translation>Word’de üzerinde çalışılacak rapor: gerçek dipnotlar, içindekiler.</translation>
    </message>
    <message>
        <source>A report to go on writing in LibreOffice: real footnotes, contents.</source>
        <translation>LibreOffice’te üzerinde çalışılacak rapor: gerçek dipnotlar, içindekiler.</translation>
    </message>
</context>
<context>
    <name>Handlers</name>
    <message>
        <source>Open archive</source>
        <translation>Arşiv aç</translation>
    </message>
    <message>
        <source>Archives (*.sqlite *.db);;All files (*)</source>
        <translation>Arşivler (*.sqlite *.db);;Bütün dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Years</source>
        <translation>Yıllar</translation>
    </message>
    <message numerus="yes">
        <source>{years}: %n found</source>
        <translation>
            <numerusform>{years}: %n bulgu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{years}: up to %n found</source>
        <translation>
            <numerusform>{years}: en çok %n bulgu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing dated</source>
        <translation>Tarihli bir şey yok</translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message>
        <source>The search index is made anew</source>
        <translation>Arama dizini yenileniyor</translation>
    </message>
    <message>
        <source>Another version made it; until it is done the old one is searched</source>
        <translation>Dizini başka bir sürüm hazırlamış; yenisi bitene dek eskisinde aranır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Leave the index as it was; search may miss words</source>
        <translation>Dizini olduğu gibi bırak; aramada bazı sözcükler bulunmayabilir</translation>
    </message>
    <message>
        <source>Cancel making the index</source>
        <translation>Dizini yenilemekten vazgeç</translation>
    </message>
    <message>
        <source>Progress of the index</source>
        <translation>Dizinin ilerleyişi</translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Kapat (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>İletiyi kapat</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>İleti</translation>
    </message>
</context>
<context>
    <name>KeptSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Kayıtlı aramalar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Give another name (F2)</source>
        <translation>Yeniden adlandır (F2)</translation>
    </message>
    <message>
        <source>Forget (Del)</source>
        <translation>Sil (Del)</translation>
    </message>
    <message>
        <source>{query}: {new} new, {gone} gone since {seen}</source>
        <translation>{query}: {seen} tarihinden beri {new} yeni, {gone} eksilen</translation>
    </message>
    <message>
        <source>No longer in the archive</source>
        <translation>Artık arşivde yok</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Görüldü</translation>
    </message>
    <message>
        <source>From now on tell what changes after today</source>
        <translation>Bundan sonra yalnız bugünden sonraki değişiklikleri göster</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Nothing here</source>
        <translation>Burada eşleşen yok</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Only the first {n} rows are printed.</source>
        <translation>Yalnızca ilk {n} satır yazdırılır.</translation>
    </message>
    <message>
        <source>What the query finds</source>
        <translation>Aramada bulunanlar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ayrıntı</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Olay</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Madde</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Archive: {path}</source>
        <translation>Arşiv: {path}</translation>
    </message>
    <message>
        <source>Counts and messages</source>
        <translation>Sayılar ve iletiler</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Geri al: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Yinele: {what}</translation>
    </message>
    <message>
        <source>Kept in the archive: {what} (Ctrl+Z takes it back)</source>
        <translation>Arşive kaydedildi: {what} (Ctrl+Z geri alır)</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Geri alındı: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Yinelendi: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n belge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n olay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n madde</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} found as: {forms}</source>
        <translation>{name}, şu yazılışlarla bulundu: {forms}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation>Bütün komutlar</translation>
    </message>
    <message>
        <source>Command …</source>
        <translation>Komut …</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Komutun adı</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
</context>
<context>
    <name>PictureButton</name>
    <message>
        <source>There is nothing here to save or to print.</source>
        <translation>Burada kaydedilecek ya da yazdırılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Saved: {name} ({size})</source>
        <translation>Kaydedildi: {name} ({size})</translation>
    </message>
    <message>
        <source>Saved: {name} ({size}); so large a picture gets {scale} instead of {full} pixels for a point. As SVG or in print it is sharp.</source>
        <translation>Kaydedildi: {name} ({size}); bu kadar büyük bir resimde nokta başına {full} yerine {scale} piksel düşer. SVG olarak ya da baskıda keskindir.</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer, or the file in its place, cannot be used. Choose another, or make room.</source>
        <translation>Hiçbir şey yazdırılmadı: yazıcı ya da onun yerindeki dosya kullanılamıyor. Başkasını seçin ya da yer açın.</translation>
    </message>
    <message>
        <source>Pages printed: {n}</source>
        <translation>Yazdırılan sayfa: {n}</translation>
    </message>
    <message>
        <source>Save or print this view</source>
        <translation>Bu görünümü kaydet ya da yazdır</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>SVG olarak kaydet…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNG olarak kaydet…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Baskı önizleme…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Bu görünümü kaydet</translation>
    </message>
    <message>
        <source>Query: {query}</source>
        <translation>Arama: {query}</translation>
    </message>
    <message>
        <source>page {number} of {pages}</source>
        <translation>sayfa {number}/{pages}</translation>
    </message>
</context>
<context>
    <name>PlacesPane</name>
    <message>
        <source>Where it stands</source>
        <translation>Geçtiği yerler</translation>
    </message>
    <message>
        <source>Where it stands in the texts</source>
        <translation>Metinlerde geçtiği yerler</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Stop writing; an older file of that name stays as it was</source>
        <translation>Yazmayı durdur; aynı adlı eski dosya olduğu gibi kalır</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Dışa aktarmaktan vazgeç</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Dışa aktarmanın ilerleyişi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open the exported file</source>
        <translation>Dışa aktarılan dosyayı aç</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Open the folder of the exported file</source>
        <translation>Dışa aktarılan dosyanın klasörünü aç</translation>
    </message>
    <message>
        <source>Say no more of the export</source>
        <translation>Dışa aktarma bildirimini kapat</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} yazılıyor</translation>
    </message>
    <message>
        <source>Nothing was found: {path} was not written</source>
        <translation>Bir şey bulunamadı: {path} yazılmadı</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to {path}</source>
        <translation>
            <numerusform>%n kayıt {path} dosyasına yazıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: {path} was left as it was</source>
        <translation>Dışa aktarılmadı: {path} olduğu gibi bırakıldı</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Konum:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Dosya &amp;türü:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
</context>
<context>
    <name>RankingSign</name>
    <message>
        <source>Still ranking …</source>
        <translation>Sıralama sürüyor …</translation>
    </message>
    <message>
        <source>These rows are true, but better ones may take their place</source>
        <translation>Bu satırlar doğrudur, ama yerlerini daha uygunları alabilir</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Text of the document</source>
        <translation>Belgenin metni</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>Kaynakların dediği</translation>
    </message>
    <message>
        <source>In this passage</source>
        <translation>Bu parçada</translation>
    </message>
    <message>
        <source>About the chosen record</source>
        <translation>Seçilen kayıt hakkında</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Dipnotlar</translation>
    </message>
    <message>
        <source>excerpt {n} of {of}</source>
        <translation>alıntı {n}/{of}</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>words: {forms}</source>
        <translation>sözcükler: {forms}</translation>
    </message>
    <message>
        <source>in the title: {forms}</source>
        <translation>başlıkta: {forms}</translation>
    </message>
    <message>
        <source>{of}, written here: {forms}</source>
        <translation>{of}, burada: {forms}</translation>
    </message>
    <message>
        <source>date: {forms}</source>
        <translation>tarih: {forms}</translation>
    </message>
    <message>
        <source>date of the record: {of}</source>
        <translation>kaydın tarihi: {of}</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>künye</translation>
    </message>
    <message>
        <source>in other words: {forms}</source>
        <translation>başka sözlerle: {forms}</translation>
    </message>
    <message>
        <source>attests: {of}</source>
        <translation>dayanağı olduğu: {of}</translation>
    </message>
    <message>
        <source>begins so: {forms}</source>
        <translation>böyle başlar: {forms}</translation>
    </message>
    <message>
        <source>similar: {forms}</source>
        <translation>benzeri: {forms}</translation>
    </message>
    <message>
        <source>the filter: {forms}</source>
        <translation>süzgeç: {forms}</translation>
    </message>
    <message>
        <source>not here: {forms}</source>
        <translation>burada yok: {forms}</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>{n} sources</source>
        <translation>{n} kaynak</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>tarihsiz</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>satır {line}</translation>
    </message>
    <message>
        <source>passages: {n}</source>
        <translation>{n} yerde</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search a person, a date, words, an article, an archive number …</source>
        <translation>Ara: kişi, tarih, söz, madde, arşiv numarası …</translation>
    </message>
    <message>
        <source>Words, “a phrase”, -without, person:, place:, date:, treaty:, article:, source: (Ctrl+F)</source>
        <translation>Sözcükler, “söz öbeği”, -hariç, kişi:, yer:, tarih:, antlaşma:, madde:, kaynak: (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Scroll together</source>
        <translation>Birlikte kaydır</translation>
    </message>
    <message>
        <source>Left document</source>
        <translation>Soldaki belge</translation>
    </message>
    <message>
        <source>Right document</source>
        <translation>Sağdaki belge</translation>
    </message>
    <message>
        <source>Text: {name}</source>
        <translation>Metin: {name}</translation>
    </message>
    <message>
        <source>Show this place in the reader</source>
        <translation>Bu yeri okuyucuda göster</translation>
    </message>
    <message>
        <source>Read two that speak of what is chosen</source>
        <translation>Seçilenden söz eden iki belgeyi yan yana okuyun</translation>
    </message>
    <message>
        <source>Read what they say of what is chosen: {one} | {other}</source>
        <translation>Seçilen olay için yan yana oku: {one} | {other}</translation>
    </message>
    <message>
        <source>What both documents speak of</source>
        <translation>İki belgenin de söz ettikleri</translation>
    </message>
    <message>
        <source>What both speak of, before this</source>
        <translation>İkisinin de söz ettiği bir önceki yer</translation>
    </message>
    <message>
        <source>What both speak of, after this</source>
        <translation>İkisinin de söz ettiği bir sonraki yer</translation>
    </message>
    <message numerus="yes">
        <source>They meet in %n place(s):</source>
        <translation>
            <numerusform>%n yerde buluşuyorlar:</numerusform>
        </translation>
    </message>
    <message>
        <source>They speak of nothing in common</source>
        <translation>Ortak bir konuları yok</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>pp. {pages}</source>
        <translation>s. {pages}</translation>
    </message>
    <message>
        <source>The archive does not hold its text.</source>
        <translation>Metni arşivde yok.</translation>
    </message>
    <message>
        <source>Written in the texts as: {forms}</source>
        <translation>Metinlerde yazılışı: {forms}</translation>
    </message>
    <message>
        <source>Also searched as: {forms}</source>
        <translation>Şöyle de aranır: {forms}</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Sizin kararınız</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>s. {page}</translation>
    </message>
    <message>
        <source>In the other wordings</source>
        <translation>Öbür metinlerde</translation>
    </message>
    <message>
        <source>✓ as you hold it</source>
        <translation>✓ sizin kararınızla</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Atıf yapılan yerler</translation>
    </message>
    <message>
        <source>{document}, note {note}</source>
        <translation>{document}, dipnot {note}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>For example:</source>
        <translation>Örneğin:</translation>
    </message>
    <message>
        <source>read as {words}</source>
        <translation>{words} olarak anlaşıldı</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Olay</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Rival dates</source>
        <translation>Çelişen tarihler</translation>
    </message>
    <message>
        <source>“{written}” ({read})</source>
        <translation>“{written}” ({read})</translation>
    </message>
    <message>
        <source>days: up to {n} in a bar</source>
        <translation>günler: bir çubukta en çok {n}</translation>
    </message>
    <message>
        <source>spans: up to {n} at a time</source>
        <translation>süreler: aynı anda en çok {n}</translation>
    </message>
    <message>
        <source>⚠ {n} events with rival dates: zoom in for the lines between them</source>
        <translation>⚠ tarihi çelişen {n} olay: aralarındaki çizgiler için yakınlaştırın</translation>
    </message>
    <message>
        <source>The first {n} of {all} rows.</source>
        <translation>{all} satırın ilk {n} satırı.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline, one lane for each source</source>
        <translation>Zaman çizelgesi, her kaynağa bir şerit</translation>
    </message>
    <message>
        <source>Timeline, {days}</source>
        <translation>Zaman çizgisi, {days}</translation>
    </message>
    <message>
        <source>Arrow keys go from claim to claim and from lane to lane, Home and End to the ends of a lane, plus and minus zoom, Page Up and Page Down move, 0 shows all, Shift with an arrow brushes, Enter opens the text. The table beside says the same.</source>
        <translation>Ok tuşları savdan sava ve şeritten şeride, Home ve End şeridin uçlarına götürür; artı ve eksi yakınlaştırıp uzaklaştırır, Page Up ve Page Down kaydırır, 0 tümünü gösterir, Shift ile ok gün seçer, Enter metni açar. Yandaki çizelge aynısını söyler.</translation>
    </message>
    <message>
        <source>The query finds nothing that is dated</source>
        <translation>Aramada tarihli bir şey bulunmadı</translation>
    </message>
    <message>
        <source>What is dated in the days shown</source>
        <translation>Gösterilen günlere tarihlenenler</translation>
    </message>
    <message>
        <source>What the sources say of it</source>
        <translation>Kaynakların bunun için dediği</translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation>Öteki kaynaklar</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Yakınlaştır (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Uzaklaştır (−)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Show everything that is dated (0)</source>
        <translation>Tarihli her şeyi göster (0)</translation>
    </message>
    <message>
        <source>{n} of {all} dated claims</source>
        <translation>{all} tarihli savdan {n}</translation>
    </message>
    <message>
        <source>Choose a claim to see what its source writes.</source>
        <translation>Kaynağının ne yazdığını görmek için bir sav seçin.</translation>
    </message>
    <message>
        <source>{source}, {days}: {n} claims</source>
        <translation>{source}, {days}: {n} sav</translation>
    </message>
    <message>
        <source>Filter the lists</source>
        <translation>Listeleri süz</translation>
    </message>
    <message>
        <source>Ask for the days brushed, or for the days shown</source>
        <translation>Seçilen ya da gösterilen günleri sorgula</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Your verdict</source>
        <translation>Sizin kararınız</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Held to be right</source>
        <translation>Doğru sayılan</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Söyleyen</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Gerekçeniz</translation>
    </message>
    <message>
        <source>Why: a reason is needed; no claim is changed</source>
        <translation>Gerekçeniz (kaydetmek için gerekli); hiçbir sav değişmez</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Keep this verdict</source>
        <translation>Bu kararı kaydet</translation>
    </message>
    <message>
        <source>The verdict is kept in the archive</source>
        <translation>Karar arşivde saklanır</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Take your verdict back</source>
        <translation>Kararınızı geri alın</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>belirtilmedi</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>okur</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose a row to read what attests it. Try:</source>
        <translation>Dayanağını okumak için bir satır seçin. Deneyin:</translation>
    </message>
    <message>
        <source>The texts</source>
        <translation>Metinler</translation>
    </message>
    <message>
        <source>Documents: {documents} · Events: {events} · Articles: {articles}</source>
        <translation>{documents} belge · {events} olay · {articles} madde</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>article</source>
        <translation>makale</translation>
    </message>
    <message>
        <source>lecture notes</source>
        <translation>ders notları</translation>
    </message>
    <message>
        <source>book</source>
        <translation>kitap</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>bölüm</translation>
    </message>
    <message>
        <source>thesis</source>
        <translation>tez</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>gazete</translation>
    </message>
    <message>
        <source>archival item</source>
        <translation>arşiv belgesi</translation>
    </message>
    <message>
        <source>parliamentary record</source>
        <translation>meclis tutanağı</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>web sayfası</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>belge yayını</translation>
    </message>
    <message>
        <source>encyclopedia</source>
        <translation>ansiklopedi</translation>
    </message>
    <message>
        <source>kind unknown</source>
        <translation>türü bilinmiyor</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraf</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>başlık</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>dipnot</translation>
    </message>
    <message>
        <source>point</source>
        <translation>nokta</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>alıntı</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>imza</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>anahtar sözcükler</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>ek</translation>
    </message>
    <message>
        <source>title</source>
        <translation>ana başlık</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>yazar satırı</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>yer ve tarih</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>resim altı</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protokol</translation>
    </message>
    <message>
        <source>pact</source>
        <translation>pakt</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>mektup</translation>
    </message>
    <message>
        <source>armistice</source>
        <translation>mütareke</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>sözleşme</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>anlaşma</translation>
    </message>
    <message>
        <source>full text</source>
        <translation>tam metin</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>özet</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>çeviri</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>antlaşma</translation>
    </message>
    <message>
        <source>diplomatic note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>görüşme</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>ziyaret</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>konferans</translation>
    </message>
    <message>
        <source>war</source>
        <translation>savaş</translation>
    </message>
    <message>
        <source>battle</source>
        <translation>muharebe</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>atama</translation>
    </message>
    <message>
        <source>resignation</source>
        <translation>istifa</translation>
    </message>
    <message>
        <source>death</source>
        <translation>ölüm</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>doğum</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>bildiri</translation>
    </message>
    <message>
        <source>founding</source>
        <translation>kuruluş</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>üyelik</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>yayım</translation>
    </message>
    <message>
        <source>aid</source>
        <translation>yardım</translation>
    </message>
    <message>
        <source>other</source>
        <translation>diğer</translation>
    </message>
    <message>
        <source>document</source>
        <translation>belge</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>pasaj</translation>
    </message>
    <message>
        <source>event</source>
        <translation>olay</translation>
    </message>
    <message>
        <source>treaty article</source>
        <translation>antlaşma maddesi</translation>
    </message>
    <message>
        <source>person</source>
        <translation>kişi</translation>
    </message>
    <message>
        <source>place</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Taraflar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>imza</translation>
    </message>
    <message>
        <source>ratified</source>
        <translation>onay</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>yürürlük</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>belgedeki tarih</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>veriliş</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>ilan</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>başlangıç</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>bitiş</translation>
    </message>
    <message>
        <source>published</source>
        <translation>yayım</translation>
    </message>
    <message>
        <source>founded</source>
        <translation>kuruluş</translation>
    </message>
    <message>
        <source>formed</source>
        <translation>kuruluş</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>katılış</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>kabul</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>tasarlanan</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vade</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>anlaşma</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>açıklandı</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>karar</translation>
    </message>
    <message>
        <source>Old Style against New Style: the same day in two calendars.</source>
        <translation>Eski takvime karşı yeni takvim: iki takvimde aynı gün.</translation>
    </message>
    <message>
        <source>Rumi against Gregorian: the same day in two calendars.</source>
        <translation>Rumi ve Gregoryen: iki takvimde aynı gün.</translation>
    </message>
    <message>
        <source>Dates of different stages of one act; both may be right.</source>
        <translation>Bir işin ayrı evrelerinin tarihleri; ikisi de doğru olabilir.</translation>
    </message>
    <message>
        <source>Two names of one person.</source>
        <translation>Bir kişinin iki adı.</translation>
    </message>
    <message>
        <source>The year is not written: it was carried over from what stands before.</source>
        <translation>Yıl yazılmamış: öncesinden alınmıştır.</translation>
    </message>
    <message>
        <source>Perhaps a misprint: but for one part they are the same.</source>
        <translation>Belki dizgi yanlışı: bir parçası dışında aynı.</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>ilan</translation>
    </message>
    <message>
        <source>initialled</source>
        <translation>paraf</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>açılış</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>ayaklanma</translation>
    </message>
    <message>
        <source>border</source>
        <translation>sınır</translation>
    </message>
    <message>
        <source>state</source>
        <translation>devlet</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>konu</translation>
    </message>
    <message>
        <source>term</source>
        <translation>süre</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>güven</translation>
    </message>
    <message>
        <source>Julian calendar</source>
        <translation>Jülyen takvimi</translation>
    </message>
    <message>
        <source>Rumi calendar</source>
        <translation>Rumi takvim</translation>
    </message>
    <message>
        <source>Hijri calendar</source>
        <translation>Hicri takvim</translation>
    </message>
    <message>
        <source>Disagreement, open</source>
        <translation>Uyuşmazlık, açık</translation>
    </message>
    <message>
        <source>Disagreement, explained</source>
        <translation>Uyuşmazlık, açıklandı</translation>
    </message>
    <message>
        <source>Disagreement, decided</source>
        <translation>Uyuşmazlık, karara bağlandı</translation>
    </message>
    <message>
        <source>The same day in the Julian and the Gregorian calendar.</source>
        <translation>Jülyen ve Gregoryen takvimde aynı gün.</translation>
    </message>
    <message>
        <source>The same day in the Rumi and the Gregorian calendar.</source>
        <translation>Rumi ve Gregoryen takvimde aynı gün.</translation>
    </message>
    <message>
        <source>Dates of different stages of one act, not of the same.</source>
        <translation>Aynı işin ayrı aşamalarının tarihleri.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Antlaşma</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Madde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Atıf</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Arşiv yeri</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Koleksiyon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>The quotation mark is not closed: read to the end as a phrase.</source>
        <translation>Tırnak kapanmamış: sonuna dek söz öbeği sayıldı.</translation>
    </message>
    <message>
        <source>There is no such field: searched as plain words.</source>
        <translation>Böyle bir alan yok: düz sözcük olarak arandı.</translation>
    </message>
    <message>
        <source>Nothing stands behind the colon yet.</source>
        <translation>İki noktadan sonrası boş.</translation>
    </message>
    <message>
        <source>The phrase is empty.</source>
        <translation>Tırnak içi boş.</translation>
    </message>
    <message>
        <source>The parentheses are empty.</source>
        <translation>Ayraç içi boş.</translation>
    </message>
    <message>
        <source>This is not read as a date: searched as plain words.</source>
        <translation>Tarih olarak okunamadı: düz sözcük olarak arandı.</translation>
    </message>
    <message>
        <source>A parenthesis has no counterpart and is passed over.</source>
        <translation>Eşi olmayan bir ayraç atlandı.</translation>
    </message>
    <message>
        <source>Nothing in this archive has this value.</source>
        <translation>Bu arşivde bu değeri taşıyan hiçbir şey yok.</translation>
    </message>
    <message>
        <source>OR needs a word on both sides.</source>
        <translation>VEYA iki yanında da sözcük ister.</translation>
    </message>
    <message>
        <source>An asterisk counts only at the end of a word.</source>
        <translation>Yıldız yalnız sözcük sonunda sayılır.</translation>
    </message>
    <message>
        <source>Only says what to leave out: everything else is shown.</source>
        <translation>Yalnız neyin dışarıda kalacağı söylendi: gerisi gösteriliyor.</translation>
    </message>
    <message>
        <source>There is no letter or figure to search for.</source>
        <translation>Aranacak harf ya da rakam yok.</translation>
    </message>
    <message>
        <source>The query is too long: what stands here is not searched.</source>
        <translation>Sorgu çok uzun: burada duranlar aranmıyor.</translation>
    </message>
    <message>
        <source>Too many parentheses inside one another; the inner ones are passed over.</source>
        <translation>İç içe çok fazla ayraç var; içtekiler atlandı.</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Ek</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>İmzalar</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Kapanış</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Yer ve tarih</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>s. {page}</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>Nokta {number}</translation>
    </message>
    <message>
        <source>Article {number}</source>
        <translation>Madde {number}</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>aynısı</translation>
    </message>
    <message>
        <source>summarises</source>
        <translation>özetlediği</translation>
    </message>
    <message>
        <source>summarised by</source>
        <translation>özeti</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>bütünü</translation>
    </message>
    <message>
        <source>has as a part</source>
        <translation>parçası</translation>
    </message>
    <message>
        <source>differs from</source>
        <translation>ayrıldığı</translation>
    </message>
    <message>
        <source>split into</source>
        <translation>bölündüğü</translation>
    </message>
    <message>
        <source>merged with</source>
        <translation>birleştiği</translation>
    </message>
    <message>
        <source>missing there</source>
        <translation>orada yok</translation>
    </message>
    <message>
        <source>the same under another number</source>
        <translation>aynısı, başka numarayla</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Aynı</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <translation>Numarası değişmiş</translation>
    </message>
    <message>
        <source>Summarised</source>
        <translation>Özetlenmiş</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>Bir parçası</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Bölünmüş</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Birleşik</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>Meaning differs</source>
        <translation>Anlam farklı</translation>
    </message>
    <message>
        <source>in the claim’s own sentence</source>
        <translation>savın kendi cümlesinde</translation>
    </message>
    <message>
        <source>next mark in the paragraph</source>
        <translation>paragraftaki sonraki atıf</translation>
    </message>
    <message>
        <source>where the list is introduced</source>
        <translation>listenin başında</translation>
    </message>
    <message>
        <source>the note itself</source>
        <translation>dipnotun kendisi</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>kısa künye</translation>
    </message>
    <message>
        <source>Show evidence</source>
        <translation>Dayanakları göster</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>Zaman çizgisinde göster</translation>
    </message>
    <message>
        <source>Compare wordings</source>
        <translation>Metinleri karşılaştır</translation>
    </message>
    <message>
        <source>Show disagreements</source>
        <translation>Uyuşmazlıkları göster</translation>
    </message>
</context>
</TS>
