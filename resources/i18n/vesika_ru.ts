<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Attested</name>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Treaty articles</source>
        <translation>Статьи договоров</translation>
    </message>
    <message>
        <source>Cited works</source>
        <translation>Цитируемые работы</translation>
    </message>
    <message>
        <source>The record says nothing of this passage.</source>
        <translation>Об этом отрывке записей нет.</translation>
    </message>
    <message>
        <source>lines {first}–{last} of the file</source>
        <translation>строки {first}–{last} файла</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>с. {page}</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>verdict</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>verdict taken back</source>
        <translation>отмена решения</translation>
    </message>
    <message>
        <source>suggestion accepted</source>
        <translation>принятие предложения</translation>
    </message>
    <message>
        <source>counterpart changed</source>
        <translation>замена соответствия</translation>
    </message>
    <message>
        <source>counterpart taken back</source>
        <translation>отмена соответствия</translation>
    </message>
    <message>
        <source>search saved</source>
        <translation>поиск сохранён</translation>
    </message>
    <message>
        <source>search renamed</source>
        <translation>поиск переименован</translation>
    </message>
    <message>
        <source>search forgotten</source>
        <translation>сохранённый поиск удалён</translation>
    </message>
    <message>
        <source>added to the collection</source>
        <translation>добавлено в подборку</translation>
    </message>
    <message>
        <source>taken out of the collection</source>
        <translation>убрано из подборки</translation>
    </message>
</context>
<context>
    <name>ChipBox</name>
    <message>
        <source>Read out of the words: Enter changes it, − leaves it out</source>
        <translation>Понято из слов: Enter — изменить, − — исключить</translation>
    </message>
    <message>
        <source>Enter changes it, − leaves it out, Delete takes it away</source>
        <translation>Enter — изменить, − — исключить, Delete — убрать</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Убрать это условие</translation>
    </message>
    <message>
        <source>Remove this condition: {words}</source>
        <translation>Убрать это условие: {words}</translation>
    </message>
    <message>
        <source>Another value: {words}</source>
        <translation>Другое значение: {words}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Do not leave it out</source>
        <translation>Не исключать</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message numerus="yes">
        <source>%n more: show the next ones</source>
        <translation>
            <numerusform>Ещё %n условие: показать следующее</numerusform>
            <numerusform>Ещё %n условия: показать следующие</numerusform>
            <numerusform>Ещё %n условий: показать следующие</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <source>Nothing is selected that could be collected</source>
        <translation>Не выбрано ничего, что можно добавить в подборку</translation>
    </message>
</context>
<context>
    <name>CollectionDialog</name>
    <message>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Название подборки</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message numerus="yes">
        <source>Records selected: %n. Name of the collection:</source>
        <translation>
            <numerusform>Выбрано записей: %n. Название подборки:</numerusform>
            <numerusform>Выбрано записей: %n. Название подборки:</numerusform>
            <numerusform>Выбрано записей: %n. Название подборки:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Linked to what is chosen: go to the next one</source>
        <translation>Связано с выбранным: перейти к следующему</translation>
    </message>
    <message>
        <source>Next linked row in: {list}</source>
        <translation>Следующая связанная строка: {list}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Архив</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>Открыть архив…</translation>
    </message>
    <message>
        <source>Open the shipped archive</source>
        <translation>Открыть поставляемый архив</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Добавить документы…</translation>
    </message>
    <message>
        <source>This archive is read only: documents cannot be added to it yet</source>
        <translation>Архив доступен только для чтения: добавлять документы пока нельзя</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Предварительный просмотр…</translation>
    </message>
    <message>
        <source>Print the text…</source>
        <translation>Печать текста…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Повторять нечего</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Копировать как ссылку</translation>
    </message>
    <message>
        <source>Copy as quotation with footnote</source>
        <translation>Копировать как цитату со сноской</translation>
    </message>
    <message>
        <source>Cite in İSNAD style</source>
        <translation>Ссылки в стиле İSNAD</translation>
    </message>
    <message>
        <source>Cite in Chicago style</source>
        <translation>Ссылки в стиле Chicago</translation>
    </message>
    <message>
        <source>Cite in Turkish style (a.g.e., a.g.m.)</source>
        <translation>Ссылки в турецком стиле (a.g.e., a.g.m.)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Collection…</source>
        <translation>Подборка…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Где встречается</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Previous excerpt</source>
        <translation>Предыдущий отрывок</translation>
    </message>
    <message>
        <source>Next excerpt</source>
        <translation>Следующий отрывок</translation>
    </message>
    <message>
        <source>Previous hit in the text</source>
        <translation>Предыдущее совпадение в тексте</translation>
    </message>
    <message>
        <source>Next hit in the text</source>
        <translation>Следующее совпадение в тексте</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сопоставление</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Основания</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Show all open disagreements</source>
        <translation>Показать все открытые расхождения</translation>
    </message>
    <message>
        <source>Show all cited works</source>
        <translation>Показать все цитируемые работы</translation>
    </message>
    <message>
        <source>Show filters</source>
        <translation>Показать фильтры</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Показать текст</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation>Цвета рабочего стола</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Язык системы</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Все команды…</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>another word</source>
        <translation>другое слово</translation>
    </message>
    <message>
        <source>another suffix</source>
        <translation>другой суффикс</translation>
    </message>
    <message>
        <source>another spelling of a name</source>
        <translation>другое написание имени</translation>
    </message>
    <message>
        <source>denied on one side</source>
        <translation>с одной стороны отрицается</translation>
    </message>
    <message>
        <source>In other words: only denials, names, numbers and dates are marked</source>
        <translation>Сказано другими словами: отмечены только отрицания, имена, числа и даты</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Другой номер</translation>
    </message>
    <message>
        <source>? Suggested by the program</source>
        <translation>? Предложено программой</translation>
    </message>
    <message>
        <source>✓ Your decision: {relation}</source>
        <translation>✓ Ваше решение: {relation}</translation>
    </message>
    <message>
        <source>In the record: {relation}</source>
        <translation>В записи: {relation}</translation>
    </message>
    <message>
        <source>(only the number agrees)</source>
        <translation>(совпадает только номер)</translation>
    </message>
    <message>
        <source>Not in this wording</source>
        <translation>Нет в этой редакции</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Wordings</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>Two documents</source>
        <translation>Два документа</translation>
    </message>
    <message>
        <source>Treaty or note to compare</source>
        <translation>Договор или нота для сравнения</translation>
    </message>
    <message>
        <source>Wording {number}</source>
        <translation>Редакция {number}</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Сравнивается с</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Только различия</translation>
    </message>
    <message>
        <source>Mark every word</source>
        <translation>Отмечать каждое слово</translation>
    </message>
    <message>
        <source>Also where one wording says it in other words throughout</source>
        <translation>И там, где один текст говорит другими словами</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Keep what the program suggests for this row as your decision</source>
        <translation>Сохранить предложение программы для этой строки как ваше решение</translation>
    </message>
    <message>
        <source>Wordings side by side</source>
        <translation>Редакции рядом</translation>
    </message>
    <message>
        <source>— no further wording</source>
        <translation>— других редакций нет</translation>
    </message>
    <message>
        <source>Each against all others</source>
        <translation>Каждая против всех остальных</translation>
    </message>
    <message>
        <source>Against: {title}</source>
        <translation>Против: {title}</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>The wordings are in different languages: no word is marked.</source>
        <translation>Редакции на разных языках: слова не отмечаются.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>So many rows are selected: export all that is found</source>
        <translation>Выбрано слишком много строк: экспортируйте всё найденное</translation>
    </message>
    <message>
        <source>Choose a row or select words to copy them</source>
        <translation>Чтобы скопировать, выберите строку или выделите слова</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Скопировано: {text}</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Article to decide on</source>
        <translation>Статья, о которой решают</translation>
    </message>
    <message>
        <source>Its counterparts in this wording</source>
        <translation>Её соответствия в этом тексте</translation>
    </message>
    <message>
        <source>How they stand to each other</source>
        <translation>Как они соотносятся</translation>
    </message>
    <message>
        <source>Your reason (may stay empty)</source>
        <translation>Ваше обоснование (можно не указывать)</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Ваше обоснование</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep your decision in the archive; the record stays as it is</source>
        <translation>Сохранить ваше решение в архиве; запись остаётся как есть</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Take your decision on this row back</source>
        <translation>Отозвать ваше решение по этой строке</translation>
    </message>
    <message>
        <source>Choose a row to decide what it corresponds to</source>
        <translation>Выберите строку, чтобы решить, чему она соответствует</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>Нет соответствия</translation>
    </message>
</context>
<context>
    <name>Disagreements</name>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>one source against itself</source>
        <translation>один источник, сам себе противоречит</translation>
    </message>
    <message>
        <source>{number} sources</source>
        <translation>источников: {number}</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>По правилу</translation>
    </message>
    <message>
        <source>the editors of the record</source>
        <translation>редакторы записи</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>В записи</translation>
    </message>
    <message>
        <source>({source})</source>
        <translation>({source})</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Ваше решение</translation>
    </message>
    <message>
        <source>Held to be right: {value}</source>
        <translation>Признано верным: {value}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>DisagreementsView</name>
    <message>
        <source>Disagreements</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Show all that are open</source>
        <translation>Показать все нерешённые</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Kind of difference</source>
        <translation>Вид различия</translation>
    </message>
    <message>
        <source>What each source says</source>
        <translation>Что говорит каждый источник</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Любой статус</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Любой вид</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} из {all}</translation>
    </message>
    <message>
        <source>the first {number} are listed</source>
        <translation>показаны первые {number}</translation>
    </message>
    <message>
        <source>No disagreement answers the query and the filters.</source>
        <translation>Запросу и фильтрам не отвечает ни одно расхождение.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>EmptyResult</name>
    <message>
        <source>Nothing was found for “{query}” in documents, events and articles.</source>
        <translation>По запросу «{query}» в документах, событиях и статьях ничего не найдено.</translation>
    </message>
    <message>
        <source>Did you mean: {query}</source>
        <translation>Возможно, вы имели в виду: {query}</translation>
    </message>
    <message>
        <source>With a wider date: {query}</source>
        <translation>С более широкой датой: {query}</translation>
    </message>
    <message>
        <source>With one filter less: {query}</source>
        <translation>Без одного фильтра: {query}</translation>
    </message>
    <message>
        <source>With one word less: {query}</source>
        <translation>Без одного слова: {query}</translation>
    </message>
    <message>
        <source>Show everything in the archive</source>
        <translation>Показать всё в архиве</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>note {number}</source>
        <translation>прим. {number}</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 утверждение</translation>
    </message>
    <message>
        <source>{claims} claims</source>
        <translation>утверждений: {claims}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Цитируется</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Через</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>cites nothing for it</source>
        <translation>для этого ничего не цитирует</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>не установлено</translation>
    </message>
    <message>
        <source>⚑ several sources rest on it</source>
        <translation>⚑ на этом основаны несколько источников</translation>
    </message>
    <message>
        <source>⚑ another source rests on another edition</source>
        <translation>⚑ другой источник опирается на другое издание</translation>
    </message>
    <message>
        <source>⚑ sources rest on the same work; independent testimonies: {number}</source>
        <translation>⚑ источники опираются на одну работу; независимых свидетельств: {number}</translation>
    </message>
    <message>
        <source>dashed line: the mark stands outside the claim’s own sentence</source>
        <translation>пунктир: ссылка стоит вне предложения с утверждением</translation>
    </message>
    <message>
        <source>{claim}: sources {sources}, independent testimonies {number}</source>
        <translation>{claim}: источников {sources}, независимых свидетельств {number}</translation>
    </message>
    <message>
        <source>Cited works: {number}.</source>
        <translation>Цитируемых работ: {number}.</translation>
    </message>
    <message>
        <source>Cited works that answer the query: {number}.</source>
        <translation>Работ, отвечающих запросу: {number}.</translation>
    </message>
    <message>
        <source>Works cited where the query finds: {number}.</source>
        <translation>Работ, цитируемых в найденных местах: {number}.</translation>
    </message>
    <message>
        <source>Passages that rest on it: {number}, sources: {sources}</source>
        <translation>Мест, опирающихся на неё: {number}, источников: {sources}</translation>
    </message>
    <message>
        <source>{claims} claims in {sources} sources</source>
        <translation>утверждений: {claims}, источников: {sources}</translation>
    </message>
    <message>
        <source>{works} works behind them</source>
        <translation>за ними работ: {works}</translation>
    </message>
    <message>
        <source>no work stands behind two sources</source>
        <translation>нет работы, стоящей за двумя источниками</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Ссылок</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>Кто ссылается</translation>
    </message>
    <message>
        <source>The {number} most cited are listed.</source>
        <translation>Показано наиболее цитируемых: {number}.</translation>
    </message>
    <message>
        <source>Enter shows everything that rests on one of them.</source>
        <translation>Enter показывает всё, что опирается на работу.</translation>
    </message>
    <message>
        <source>No source cites it.</source>
        <translation>Ни один источник на неё не ссылается.</translation>
    </message>
    <message>
        <source>Words that rest on it</source>
        <translation>Слова, основанные на нём</translation>
    </message>
    <message>
        <source>Claims made there</source>
        <translation>Утверждения там</translation>
    </message>
    <message>
        <source>Claim: {claim}, {source}</source>
        <translation>Утверждение: {claim}, {source}</translation>
    </message>
    <message>
        <source>Citation: {citation}, {source}</source>
        <translation>Ссылка: {citation}, {source}</translation>
    </message>
    <message>
        <source>Work: {work}. {claims}</source>
        <translation>Работа: {work}. {claims}</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Cited works</source>
        <translation>Цитируемые работы</translation>
    </message>
    <message>
        <source>All works and archive items that are cited; the query narrows them</source>
        <translation>Все цитируемые работы и архивные документы; запрос сужает список</translation>
    </message>
    <message>
        <source>Evidence as a graph</source>
        <translation>Основания в виде графа</translation>
    </message>
    <message>
        <source>The table below says the same; arrow keys go from box to box</source>
        <translation>Таблица ниже говорит то же; стрелки ведут от блока к блоку</translation>
    </message>
    <message>
        <source>Evidence as a table</source>
        <translation>Основания в виде таблицы</translation>
    </message>
    <message>
        <source>Cited works and archive items</source>
        <translation>Цитируемые работы и архивные документы</translation>
    </message>
    <message>
        <source>No source claims anything of it.</source>
        <translation>Ни один источник ничего об этом не утверждает.</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>the graph shows {number} claims, the table all of them</source>
        <translation>на схеме {number} утверждений, в таблице все</translation>
    </message>
    <message>
        <source>Choose an event, a treaty, a person or a document.</source>
        <translation>Выберите событие, договор, лицо или документ.</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>a person, in every spelling</source>
        <translation>лицо, во всех написаниях</translation>
    </message>
    <message>
        <source>a day, as it is written</source>
        <translation>день, как он пишется</translation>
    </message>
    <message>
        <source>a treaty and its articles</source>
        <translation>договор и его статьи</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>vesika export</source>
        <translation>vesika экспорт</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>A &amp;row is</source>
        <translation>Одна &amp;строка —</translation>
    </message>
    <message>
        <source>The report &amp;tells</source>
        <translation>В &amp;отчёте</translation>
    </message>
    <message>
        <source>&amp;Citations</source>
        <translation>С&amp;сылки</translation>
    </message>
    <message numerus="yes">
        <source>What is &amp;selected (%n)</source>
        <translation>
            <numerusform>&amp;Выделенное (%n)</numerusform>
            <numerusform>&amp;Выделенное (%n)</numerusform>
            <numerusform>&amp;Выделенное (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Everything found</source>
        <translation>&amp;Всё найденное</translation>
    </message>
    <message>
        <source>A co&amp;llection</source>
        <translation>&amp;Подборка</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи договоров</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>one statement of a source</source>
        <translation>одно утверждение источника</translation>
    </message>
    <message>
        <source>one record</source>
        <translation>одна запись</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>все сведения</translation>
    </message>
    <message>
        <source>only what sources disagree on</source>
        <translation>только расхождения источников</translation>
    </message>
    <message>
        <source>İSNAD</source>
        <translation>İSNAD, сноски</translation>
    </message>
    <message>
        <source>Chicago, notes</source>
        <translation>Chicago, сноски</translation>
    </message>
    <message>
        <source>Turkish, with a.g.e. and a.g.m.</source>
        <translation>турецкий, с a.g.e. и a.g.m.</translation>
    </message>
</context>
<context>
    <name>FacetsPane</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message numerus="yes">
        <source>%n more …</source>
        <translation>
            <numerusform>ещё %n …</numerusform>
            <numerusform>ещё %n …</numerusform>
            <numerusform>ещё %n …</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+click selects several: Enter asks for any, − leaves them out</source>
        <translation>Ctrl+щелчок выбирает несколько: Enter — любое из них, − — исключить</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Treaties</source>
        <translation>Договоры</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message numerus="yes">
        <source>Any of these %n</source>
        <translation>
            <numerusform>Любое из %n значения</numerusform>
            <numerusform>Любое из %n значений</numerusform>
            <numerusform>Любое из %n значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave these %n out</source>
        <translation>
            <numerusform>Исключить %n значение</numerusform>
            <numerusform>Исключить %n значения</numerusform>
            <numerusform>Исключить %n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>Only with it</source>
        <translation>Только с этим</translation>
    </message>
    <message>
        <source>Leave it out (−)</source>
        <translation>Исключить (−)</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>{path} does not exist. Check the name, or choose another archive.</source>
        <translation>{path} не существует. Проверьте имя или выберите другой архив.</translation>
    </message>
    <message>
        <source>{path} may not be read. Ask for permission to read it, or copy it to a folder of your own.</source>
        <translation>{path} нельзя прочитать. Попросите доступ или скопируйте файл в свою папку.</translation>
    </message>
    <message>
        <source>{path} is not a Vesika archive. It was left as it is; choose another file.</source>
        <translation>{path} — не архив Vesika. Файл не изменён; выберите другой.</translation>
    </message>
    <message>
        <source>{path} is damaged. It was left as it is; open a copy from a backup.</source>
        <translation>{path} повреждён. Файл не изменён; откройте резервную копию.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Vesika. It was left as it is; update Vesika to open it.</source>
        <translation>{path} создан более новой версией Vesika. Файл не изменён; обновите Vesika, чтобы открыть его.</translation>
    </message>
    <message>
        <source>{path} was not written: as a picture it would be too large to read. Nothing was changed; narrow the query, print it, or save it as SVG.</source>
        <translation>{path} не записан: как изображение он был бы слишком велик, чтобы его читать. Ничего не изменено; сузьте запрос, напечатайте или сохраните как SVG.</translation>
    </message>
    <message>
        <source>The search index of {path} was made by another version, and the file may only be read: a search may miss words. Copy the archive to a folder of your own and open the copy.</source>
        <translation>Поисковый указатель архива {path} создан другой версией, а файл доступен только для чтения: поиск может пропускать слова. Скопируйте архив в свою папку и откройте копию.</translation>
    </message>
    <message>
        <source>{path} was not written ({detail}). Nothing was changed; choose another folder or make room, then try again.</source>
        <translation>{path} не записан ({detail}). Ничего не изменено; выберите другую папку или освободите место и повторите.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>the room given to you is used up</source>
        <translation>отведённое вам место исчерпано</translation>
    </message>
    <message>
        <source>so large a file is not allowed there</source>
        <translation>столь большой файл там не разрешён</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>у вас нет права записи туда</translation>
    </message>
    <message>
        <source>it may only be read there</source>
        <translation>там можно только читать</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>такой папки нет</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>так называется папка</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>имя слишком длинное</translation>
    </message>
    <message>
        <source>the system does not allow this name</source>
        <translation>система не допускает такое имя</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Библиография</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Text edition</source>
        <translation>Издание текста</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Аннотации</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Linked notes</source>
        <translation>Связанные заметки</translation>
    </message>
    <message>
        <source>Vesika archive</source>
        <translation>Архив Vesika</translation>
    </message>
    <message>
        <source>A table that Excel, LibreOffice and R open: excerpt, document, page, lines and dates in columns.</source>
        <translation>Таблица для Excel, LibreOffice и R: цитата, документ, страница, строки и даты по столбцам.</translation>
    </message>
    <message>
        <source>A table for Excel or LibreOffice Calc; dates stay as written.</source>
        <translation>Таблица для Excel или LibreOffice Calc; даты остаются, как записаны.</translation>
    </message>
    <message>
        <source>All of each record with its excerpts, for programs.</source>
        <translation>Каждая запись целиком, с цитатами; для программ.</translation>
    </message>
    <message>
        <source>The same as JSON, a record on each line, for large amounts.</source>
        <translation>То же, что JSON, по записи в строке; для больших объёмов.</translation>
    </message>
    <message>
        <source>The sources and what they cite, for LaTeX and JabRef.</source>
        <translation>Источники и то, на что они ссылаются; для LaTeX и JabRef.</translation>
    </message>
    <message>
        <source>The sources and what they cite, for LaTeX with biber; archival items as such.</source>
        <translation>Источники и то, на что они ссылаются; для LaTeX с biber, с архивными делами.</translation>
    </message>
    <message>
        <source>The sources and what they cite, for Zotero, EndNote, Mendeley.</source>
        <translation>Источники и то, на что они ссылаются; для Zotero, EndNote, Mendeley.</translation>
    </message>
    <message>
        <source>The sources and what they cite, for Zotero and pandoc.</source>
        <translation>Источники и то, на что они ссылаются; для Zotero и pandoc.</translation>
    </message>
    <message>
        <source>The texts with persons, places, dates and notes marked, wordings with their variants, for editions.</source>
        <translation>Тексты с отмеченными лицами, местами, датами и примечаниями, редакции договоров с разночтениями; для изданий.</translation>
    </message>
    <message>
        <source>A note for each record, with links between them, in one ZIP file.</source>
        <translation>По заметке на каждую запись, со ссылками между ними, в одном файле ZIP.</translation>
    </message>
    <message>
        <source>Persons and events and who took part in what, for Gephi.</source>
        <translation>Лица, события и кто в чём участвовал; для Gephi.</translation>
    </message>
    <message>
        <source>Places with the number of events by year, for QGIS.</source>
        <translation>Места с числом событий по годам; для QGIS.</translation>
    </message>
    <message>
        <source>Excerpts with the words about them, for annotation tools.</source>
        <translation>Цитаты и сказанное о них; для программ аннотирования.</translation>
    </message>
    <message>
        <source>A smaller archive that Vesika opens; Datasette searches it as well.</source>
        <translation>Меньший архив, который открывает Vesika; в нём ищет и Datasette.</translation>
    </message>
    <message>
        <source>A report for the browser, with notes that lead both ways.</source>
        <translation>Отчёт для браузера; сноски связаны в обе стороны.</translation>
    </message>
    <message>
        <source>A report to print or send, with footnotes and a bibliography.</source>
        <translation>Отчёт для печати или отправки, со сносками и библиографией.</translation>
    </message>
    <message>
        <source>A report to go on writing in Word: real footnotes, contents.</source>
        <translation>Отчёт для дальнейшей работы в Word: настоящие сноски, оглавление.</translation>
    </message>
    <message>
        <source>A report to go on writing in LibreOffice: real footnotes, contents.</source>
        <translation>Отчёт для дальнейшей работы в LibreOffice: настоящие сноски, оглавление.</translation>
    </message>
</context>
<context>
    <name>Handlers</name>
    <message>
        <source>Open archive</source>
        <translation>Открыть архив</translation>
    </message>
    <message>
        <source>Archives (*.sqlite *.db);;All files (*)</source>
        <translation>Архивы (*.sqlite *.db);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message numerus="yes">
        <source>{years}: %n found</source>
        <translation>
            <numerusform>{years}: найдено %n</numerusform>
            <numerusform>{years}: найдено %n</numerusform>
            <numerusform>{years}: найдено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{years}: up to %n found</source>
        <translation>
            <numerusform>{years}: найдено до %n</numerusform>
            <numerusform>{years}: найдено до %n</numerusform>
            <numerusform>{years}: найдено до %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing dated</source>
        <translation>Ничего датированного</translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message>
        <source>The search index is made anew</source>
        <translation>Поисковый указатель создаётся заново</translation>
    </message>
    <message>
        <source>Another version made it; until it is done the old one is searched</source>
        <translation>Его создала другая версия; пока новый не готов, поиск идёт по старому</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Leave the index as it was; search may miss words</source>
        <translation>Оставить указатель прежним; поиск может пропускать слова</translation>
    </message>
    <message>
        <source>Cancel making the index</source>
        <translation>Отменить создание указателя</translation>
    </message>
    <message>
        <source>Progress of the index</source>
        <translation>Ход создания указателя</translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>KeptSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Искать</translation>
    </message>
    <message>
        <source>Give another name (F2)</source>
        <translation>Переименовать (F2)</translation>
    </message>
    <message>
        <source>Forget (Del)</source>
        <translation>Удалить (Del)</translation>
    </message>
    <message>
        <source>{query}: {new} new, {gone} gone since {seen}</source>
        <translation>{query}: с {seen} новых — {new}, исчезло — {gone}</translation>
    </message>
    <message>
        <source>No longer in the archive</source>
        <translation>Больше нет в архиве</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>From now on tell what changes after today</source>
        <translation>Далее сообщать только о том, что изменится после сегодняшнего дня</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Nothing here</source>
        <translation>Здесь ничего нет</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Only the first {n} rows are printed.</source>
        <translation>Печатаются только первые {n} строк.</translation>
    </message>
    <message>
        <source>What the query finds</source>
        <translation>Найдено по запросу</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Archive: {path}</source>
        <translation>Архив: {path}</translation>
    </message>
    <message>
        <source>Counts and messages</source>
        <translation>Количество и сообщения</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Отменить: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Повторить: {what}</translation>
    </message>
    <message>
        <source>Kept in the archive: {what} (Ctrl+Z takes it back)</source>
        <translation>Сохранено в архиве: {what} (Ctrl+Z отменит)</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Повторено: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} found as: {forms}</source>
        <translation>{name}, найдено как: {forms}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation>Все команды</translation>
    </message>
    <message>
        <source>Command …</source>
        <translation>Команда …</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Название команды</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
</context>
<context>
    <name>PictureButton</name>
    <message>
        <source>There is nothing here to save or to print.</source>
        <translation>Здесь нечего сохранять или печатать.</translation>
    </message>
    <message>
        <source>Saved: {name} ({size})</source>
        <translation>Сохранено: {name} ({size})</translation>
    </message>
    <message>
        <source>Saved: {name} ({size}); so large a picture gets {scale} instead of {full} pixels for a point. As SVG or in print it is sharp.</source>
        <translation>Сохранено: {name} ({size}); в столь большом изображении на точку приходится {scale} пикселя вместо {full}. В SVG и в печати оно чёткое.</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer, or the file in its place, cannot be used. Choose another, or make room.</source>
        <translation>Ничего не напечатано: принтер или файл вместо него недоступен. Выберите другой или освободите место.</translation>
    </message>
    <message>
        <source>Pages printed: {n}</source>
        <translation>Напечатано страниц: {n}</translation>
    </message>
    <message>
        <source>Save or print this view</source>
        <translation>Сохранить или напечатать этот вид</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Сохранить как SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Сохранить как PNG…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Предварительный просмотр…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Сохранить этот вид</translation>
    </message>
    <message>
        <source>Query: {query}</source>
        <translation>Запрос: {query}</translation>
    </message>
    <message>
        <source>page {number} of {pages}</source>
        <translation>страница {number} из {pages}</translation>
    </message>
</context>
<context>
    <name>PlacesPane</name>
    <message>
        <source>Where it stands</source>
        <translation>Где встречается</translation>
    </message>
    <message>
        <source>Where it stands in the texts</source>
        <translation>Где встречается в текстах</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stop writing; an older file of that name stays as it was</source>
        <translation>Прекратить запись; прежний файл с этим именем останется как был</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Отменить экспорт</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Ход экспорта</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the exported file</source>
        <translation>Открыть выгруженный файл</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Open the folder of the exported file</source>
        <translation>Открыть папку с выгруженным файлом</translation>
    </message>
    <message>
        <source>Say no more of the export</source>
        <translation>Закрыть сообщение об экспорте</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Записывается {name}</translation>
    </message>
    <message>
        <source>Nothing was found: {path} was not written</source>
        <translation>Ничего не найдено: {path} не записан</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to {path}</source>
        <translation>
            <numerusform>%n запись сохранена в {path}</numerusform>
            <numerusform>%n записи сохранены в {path}</numerusform>
            <numerusform>%n записей сохранено в {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: {path} was left as it was</source>
        <translation>Экспорт отменён: {path} остался как был</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>П&amp;апка:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
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
        <translation>Идёт упорядочение …</translation>
    </message>
    <message>
        <source>These rows are true, but better ones may take their place</source>
        <translation>Эти строки верны, но их место могут занять более подходящие</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Text of the document</source>
        <translation>Текст документа</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>Что говорят источники</translation>
    </message>
    <message>
        <source>In this passage</source>
        <translation>В этом отрывке</translation>
    </message>
    <message>
        <source>About the chosen record</source>
        <translation>О выбранной записи</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>excerpt {n} of {of}</source>
        <translation>отрывок {n} из {of}</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>words: {forms}</source>
        <translation>слова: {forms}</translation>
    </message>
    <message>
        <source>in the title: {forms}</source>
        <translation>в заглавии: {forms}</translation>
    </message>
    <message>
        <source>{of}, written here: {forms}</source>
        <translation>{of}, здесь: {forms}</translation>
    </message>
    <message>
        <source>date: {forms}</source>
        <translation>дата: {forms}</translation>
    </message>
    <message>
        <source>date of the record: {of}</source>
        <translation>дата записи: {of}</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>ссылка</translation>
    </message>
    <message>
        <source>in other words: {forms}</source>
        <translation>другими словами: {forms}</translation>
    </message>
    <message>
        <source>attests: {of}</source>
        <translation>свидетельствует: {of}</translation>
    </message>
    <message>
        <source>begins so: {forms}</source>
        <translation>так начинается: {forms}</translation>
    </message>
    <message>
        <source>similar: {forms}</source>
        <translation>похожее: {forms}</translation>
    </message>
    <message>
        <source>the filter: {forms}</source>
        <translation>фильтр: {forms}</translation>
    </message>
    <message>
        <source>not here: {forms}</source>
        <translation>здесь нет: {forms}</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>{n} sources</source>
        <translation>источников: {n}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>строка {line}</translation>
    </message>
    <message>
        <source>passages: {n}</source>
        <translation>мест: {n}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search a person, a date, words, an article, an archive number …</source>
        <translation>Поиск: лицо, дата, слова, статья, архивный шифр …</translation>
    </message>
    <message>
        <source>Words, “a phrase”, -without, person:, place:, date:, treaty:, article:, source: (Ctrl+F)</source>
        <translation>Слова, «фраза», -без, лицо:, место:, дата:, договор:, статья:, источник: (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Scroll together</source>
        <translation>Прокручивать вместе</translation>
    </message>
    <message>
        <source>Left document</source>
        <translation>Левый документ</translation>
    </message>
    <message>
        <source>Right document</source>
        <translation>Правый документ</translation>
    </message>
    <message>
        <source>Text: {name}</source>
        <translation>Текст: {name}</translation>
    </message>
    <message>
        <source>Show this place in the reader</source>
        <translation>Показать это место в тексте</translation>
    </message>
    <message>
        <source>Read two that speak of what is chosen</source>
        <translation>Читать рядом два документа о выбранном</translation>
    </message>
    <message>
        <source>Read what they say of what is chosen: {one} | {other}</source>
        <translation>Читать рядом о выбранном: {one} | {other}</translation>
    </message>
    <message>
        <source>What both documents speak of</source>
        <translation>О чём говорят оба документа</translation>
    </message>
    <message>
        <source>What both speak of, before this</source>
        <translation>Предыдущее общее место</translation>
    </message>
    <message>
        <source>What both speak of, after this</source>
        <translation>Следующее общее место</translation>
    </message>
    <message numerus="yes">
        <source>They meet in %n place(s):</source>
        <translation>
            <numerusform>Сходятся в %n месте:</numerusform>
            <numerusform>Сходятся в %n местах:</numerusform>
            <numerusform>Сходятся в %n местах:</numerusform>
        </translation>
    </message>
    <message>
        <source>They speak of nothing in common</source>
        <translation>Общих мест нет</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>pp. {pages}</source>
        <translation>с. {pages}</translation>
    </message>
    <message>
        <source>The archive does not hold its text.</source>
        <translation>Текста в архиве нет.</translation>
    </message>
    <message>
        <source>Written in the texts as: {forms}</source>
        <translation>В текстах пишется: {forms}</translation>
    </message>
    <message>
        <source>Also searched as: {forms}</source>
        <translation>Ищется также как: {forms}</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Ваше решение</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>с. {page}</translation>
    </message>
    <message>
        <source>In the other wordings</source>
        <translation>В других редакциях</translation>
    </message>
    <message>
        <source>✓ as you hold it</source>
        <translation>✓ по вашему решению</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Цитируется в</translation>
    </message>
    <message>
        <source>{document}, note {note}</source>
        <translation>{document}, прим. {note}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>For example:</source>
        <translation>Например:</translation>
    </message>
    <message>
        <source>read as {words}</source>
        <translation>понято как {words}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Rival dates</source>
        <translation>Расходящиеся даты</translation>
    </message>
    <message>
        <source>“{written}” ({read})</source>
        <translation>«{written}» ({read})</translation>
    </message>
    <message>
        <source>days: up to {n} in a bar</source>
        <translation>дни: не более {n} в столбце</translation>
    </message>
    <message>
        <source>spans: up to {n} at a time</source>
        <translation>периоды: одновременно не более {n}</translation>
    </message>
    <message>
        <source>⚠ {n} events with rival dates: zoom in for the lines between them</source>
        <translation>⚠ событий с расходящимися датами: {n}; приблизьте, чтобы увидеть линии между ними</translation>
    </message>
    <message>
        <source>The first {n} of {all} rows.</source>
        <translation>Первые {n} строк из {all}.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline, one lane for each source</source>
        <translation>Лента времени, по дорожке на источник</translation>
    </message>
    <message>
        <source>Timeline, {days}</source>
        <translation>Хронология, {days}</translation>
    </message>
    <message>
        <source>Arrow keys go from claim to claim and from lane to lane, Home and End to the ends of a lane, plus and minus zoom, Page Up and Page Down move, 0 shows all, Shift with an arrow brushes, Enter opens the text. The table beside says the same.</source>
        <translation>Стрелки ведут от утверждения к утверждению и от полосы к полосе, Home и End — к краям полосы; плюс и минус меняют масштаб, Page Up и Page Down сдвигают, 0 показывает всё, Shift со стрелкой выделяет дни, Enter открывает текст. Таблица рядом говорит то же.</translation>
    </message>
    <message>
        <source>The query finds nothing that is dated</source>
        <translation>По запросу не найдено ничего датированного</translation>
    </message>
    <message>
        <source>What is dated in the days shown</source>
        <translation>Датированное показанными днями</translation>
    </message>
    <message>
        <source>What the sources say of it</source>
        <translation>Что об этом говорят источники</translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation>Другие источники</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Приблизить (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Отдалить (−)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Show everything that is dated (0)</source>
        <translation>Показать всё датированное (0)</translation>
    </message>
    <message>
        <source>{n} of {all} dated claims</source>
        <translation>датированных утверждений: {n} из {all}</translation>
    </message>
    <message>
        <source>Choose a claim to see what its source writes.</source>
        <translation>Выберите утверждение, чтобы увидеть, что пишет источник.</translation>
    </message>
    <message>
        <source>{source}, {days}: {n} claims</source>
        <translation>{source}, {days}: утверждений — {n}</translation>
    </message>
    <message>
        <source>Filter the lists</source>
        <translation>Отфильтровать списки</translation>
    </message>
    <message>
        <source>Ask for the days brushed, or for the days shown</source>
        <translation>Запросить выделенные или показанные дни</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Your verdict</source>
        <translation>Ваше решение</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Held to be right</source>
        <translation>Признаётся верным</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Кто так считает</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Ваше обоснование</translation>
    </message>
    <message>
        <source>Why: a reason is needed; no claim is changed</source>
        <translation>Обоснование (без него не сохранить); утверждения не меняются</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep this verdict</source>
        <translation>Сохранить это решение</translation>
    </message>
    <message>
        <source>The verdict is kept in the archive</source>
        <translation>Решение сохраняется в архиве</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Take your verdict back</source>
        <translation>Отозвать своё решение</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>читатель</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose a row to read what attests it. Try:</source>
        <translation>Выберите строку, чтобы прочитать, чем она подтверждена. Попробуйте:</translation>
    </message>
    <message>
        <source>The texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Documents: {documents} · Events: {events} · Articles: {articles}</source>
        <translation>Документы: {documents} · События: {events} · Статьи: {articles}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>lecture notes</source>
        <translation>конспект лекций</translation>
    </message>
    <message>
        <source>book</source>
        <translation>книга</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>глава</translation>
    </message>
    <message>
        <source>thesis</source>
        <translation>диссертация</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>газета</translation>
    </message>
    <message>
        <source>archival item</source>
        <translation>архивный документ</translation>
    </message>
    <message>
        <source>parliamentary record</source>
        <translation>парламентский протокол</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>веб-страница</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>публикация документов</translation>
    </message>
    <message>
        <source>encyclopedia</source>
        <translation>энциклопедия</translation>
    </message>
    <message>
        <source>kind unknown</source>
        <translation>вид неизвестен</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>сноска</translation>
    </message>
    <message>
        <source>point</source>
        <translation>пункт</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>ключевые слова</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>приложение</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заглавие</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>строка автора</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>место и дата</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>подпись к рисунку</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>протокол</translation>
    </message>
    <message>
        <source>pact</source>
        <translation>пакт</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>armistice</source>
        <translation>перемирие</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>конвенция</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>соглашение</translation>
    </message>
    <message>
        <source>full text</source>
        <translation>полный текст</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>краткое изложение</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>перевод</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>договор</translation>
    </message>
    <message>
        <source>diplomatic note</source>
        <translation>нота</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>встреча</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>визит</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>конференция</translation>
    </message>
    <message>
        <source>war</source>
        <translation>война</translation>
    </message>
    <message>
        <source>battle</source>
        <translation>сражение</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>назначение</translation>
    </message>
    <message>
        <source>resignation</source>
        <translation>отставка</translation>
    </message>
    <message>
        <source>death</source>
        <translation>смерть</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>рождение</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>декларация</translation>
    </message>
    <message>
        <source>founding</source>
        <translation>основание</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>членство</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>публикация</translation>
    </message>
    <message>
        <source>aid</source>
        <translation>помощь</translation>
    </message>
    <message>
        <source>other</source>
        <translation>прочее</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>отрывок</translation>
    </message>
    <message>
        <source>event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>treaty article</source>
        <translation>статья договора</translation>
    </message>
    <message>
        <source>person</source>
        <translation>персона</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписание</translation>
    </message>
    <message>
        <source>ratified</source>
        <translation>ратификация</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>вступление в силу</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>дата документа</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>вручение</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>объявление</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>published</source>
        <translation>публикация</translation>
    </message>
    <message>
        <source>founded</source>
        <translation>основание</translation>
    </message>
    <message>
        <source>formed</source>
        <translation>образование</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>вступление</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>принятие</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>план</translation>
    </message>
    <message>
        <source>due</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласование</translation>
    </message>
    <message>
        <source>open</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>объяснено</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>Old Style against New Style: the same day in two calendars.</source>
        <translation>Старый стиль против нового: один и тот же день в двух календарях.</translation>
    </message>
    <message>
        <source>Rumi against Gregorian: the same day in two calendars.</source>
        <translation>Руми и григорианский: один день в двух календарях.</translation>
    </message>
    <message>
        <source>Dates of different stages of one act; both may be right.</source>
        <translation>Даты разных стадий одного акта; обе могут быть верны.</translation>
    </message>
    <message>
        <source>Two names of one person.</source>
        <translation>Два имени одного лица.</translation>
    </message>
    <message>
        <source>The year is not written: it was carried over from what stands before.</source>
        <translation>Год не указан: взят из предыдущего.</translation>
    </message>
    <message>
        <source>Perhaps a misprint: but for one part they are the same.</source>
        <translation>Возможно, опечатка: различаются лишь одной частью.</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>провозглашение</translation>
    </message>
    <message>
        <source>initialled</source>
        <translation>парафирование</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>открытие</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>восстание</translation>
    </message>
    <message>
        <source>border</source>
        <translation>граница</translation>
    </message>
    <message>
        <source>state</source>
        <translation>государство</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>предмет</translation>
    </message>
    <message>
        <source>term</source>
        <translation>период</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>доверие</translation>
    </message>
    <message>
        <source>Julian calendar</source>
        <translation>юлианский календарь</translation>
    </message>
    <message>
        <source>Rumi calendar</source>
        <translation>календарь Руми</translation>
    </message>
    <message>
        <source>Hijri calendar</source>
        <translation>календарь хиджры</translation>
    </message>
    <message>
        <source>Disagreement, open</source>
        <translation>Расхождение, не решено</translation>
    </message>
    <message>
        <source>Disagreement, explained</source>
        <translation>Расхождение, объяснено</translation>
    </message>
    <message>
        <source>Disagreement, decided</source>
        <translation>Расхождение, решено</translation>
    </message>
    <message>
        <source>The same day in the Julian and the Gregorian calendar.</source>
        <translation>Один и тот же день по юлианскому и григорианскому календарю.</translation>
    </message>
    <message>
        <source>The same day in the Rumi and the Gregorian calendar.</source>
        <translation>Один и тот же день по календарю Руми и григорианскому.</translation>
    </message>
    <message>
        <source>Dates of different stages of one act, not of the same.</source>
        <translation>Даты разных этапов одного действия.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Цитирует</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Шифр</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The quotation mark is not closed: read to the end as a phrase.</source>
        <translation>Кавычка не закрыта: до конца читается как фраза.</translation>
    </message>
    <message>
        <source>There is no such field: searched as plain words.</source>
        <translation>Такого поля нет: ищется как обычные слова.</translation>
    </message>
    <message>
        <source>Nothing stands behind the colon yet.</source>
        <translation>После двоеточия пока ничего нет.</translation>
    </message>
    <message>
        <source>The phrase is empty.</source>
        <translation>Фраза пуста.</translation>
    </message>
    <message>
        <source>The parentheses are empty.</source>
        <translation>Скобки пусты.</translation>
    </message>
    <message>
        <source>This is not read as a date: searched as plain words.</source>
        <translation>Не читается как дата: ищется как обычные слова.</translation>
    </message>
    <message>
        <source>A parenthesis has no counterpart and is passed over.</source>
        <translation>Скобка без пары пропущена.</translation>
    </message>
    <message>
        <source>Nothing in this archive has this value.</source>
        <translation>В этом архиве нет ничего с таким значением.</translation>
    </message>
    <message>
        <source>OR needs a word on both sides.</source>
        <translation>ИЛИ требует слова с обеих сторон.</translation>
    </message>
    <message>
        <source>An asterisk counts only at the end of a word.</source>
        <translation>Звёздочка действует только в конце слова.</translation>
    </message>
    <message>
        <source>Only says what to leave out: everything else is shown.</source>
        <translation>Указано только исключение: показано всё остальное.</translation>
    </message>
    <message>
        <source>There is no letter or figure to search for.</source>
        <translation>Нет буквы или цифры для поиска.</translation>
    </message>
    <message>
        <source>The query is too long: what stands here is not searched.</source>
        <translation>Запрос слишком длинный: то, что стоит здесь, не ищется.</translation>
    </message>
    <message>
        <source>Too many parentheses inside one another; the inner ones are passed over.</source>
        <translation>Слишком много вложенных скобок; внутренние пропущены.</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Вступление</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Место и дата</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>с. {page}</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>Пункт {number}</translation>
    </message>
    <message>
        <source>Article {number}</source>
        <translation>Статья {number}</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>то же</translation>
    </message>
    <message>
        <source>summarises</source>
        <translation>кратко излагает</translation>
    </message>
    <message>
        <source>summarised by</source>
        <translation>кратко в</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>часть</translation>
    </message>
    <message>
        <source>has as a part</source>
        <translation>включает</translation>
    </message>
    <message>
        <source>differs from</source>
        <translation>отличается от</translation>
    </message>
    <message>
        <source>split into</source>
        <translation>разделена на</translation>
    </message>
    <message>
        <source>merged with</source>
        <translation>объединена с</translation>
    </message>
    <message>
        <source>missing there</source>
        <translation>там отсутствует</translation>
    </message>
    <message>
        <source>the same under another number</source>
        <translation>то же под другим номером</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>То же</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <translation>Перенумеровано</translation>
    </message>
    <message>
        <source>Summarised</source>
        <translation>Кратко изложено</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделено</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединено</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Meaning differs</source>
        <translation>Смысл различается</translation>
    </message>
    <message>
        <source>in the claim’s own sentence</source>
        <translation>в самом предложении утверждения</translation>
    </message>
    <message>
        <source>next mark in the paragraph</source>
        <translation>следующая сноска в абзаце</translation>
    </message>
    <message>
        <source>where the list is introduced</source>
        <translation>где вводится перечень</translation>
    </message>
    <message>
        <source>the note itself</source>
        <translation>сама сноска</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>краткая форма</translation>
    </message>
    <message>
        <source>Show evidence</source>
        <translation>Показать основания</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>Показать на хронологии</translation>
    </message>
    <message>
        <source>Compare wordings</source>
        <translation>Сопоставить редакции</translation>
    </message>
    <message>
        <source>Show disagreements</source>
        <translation>Показать расхождения</translation>
    </message>
</context>
</TS>
