<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Collega %1</source>
        <translation>Collega %1</translation>
    </message>
    <message>
        <source>What you write is encrypted on this device. The server at %1 passes it on and cannot read it.</source>
        <translation>Yazdıklarınız bu cihazda şifrelenir. %1 adresindeki sunucu onları iletir, ama okuyamaz.</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Language and look</source>
        <translation>Dil ve görünüm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Metin boyutu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Daha az hareket</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>The bell has rung</source>
        <translation>Zil çaldı</translation>
    </message>
    <message>
        <source>Taken up by you</source>
        <translation>Siz üstlendiniz</translation>
    </message>
    <message>
        <source>Nobody has taken it up yet</source>
        <translation>Henüz kimse üstlenmedi</translation>
    </message>
    <message>
        <source>Can you break the silence? %1</source>
        <translation>Sessizliği siz bozabilir misiniz? %1</translation>
    </message>
</context>
<context>
    <name>AttachmentView</name>
    <message>
        <source>Stop fetching %1</source>
        <translation>%1 öğesini almayı durdur</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>%1 öğesini al</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 öğesini kaydet</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>%1 öğesini kaldır</translation>
    </message>
    <message>
        <source>How far %1 has come</source>
        <translation>%1 ne kadar ilerledi</translation>
    </message>
</context>
<context>
    <name>AttachmentsCard</name>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>The attachment is taken off.</source>
        <translation>Ek kaldırıldı.</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Fotoğraflar ve dosyalar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Add pictures or files</source>
        <translation>Fotoğraf veya dosya ekle</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Anlaşıldı</translation>
    </message>
    <message>
        <source>A photo says more. Where and when it was taken does not go along.</source>
        <translation>Bir fotoğraf daha çok şey anlatır. Nerede ve ne zaman çekildiği gönderilmez.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Farklı kaydet</translation>
    </message>
</context>
<context>
    <name>BackupField</name>
    <message>
        <source>Everything comes back as it was, with what had not been sent yet. The passphrase is the one you had when you made the backup.</source>
        <translation>Her şey, henüz gönderilmemiş olanlarla birlikte eskisi gibi geri gelir. Parola, yedeği aldığınız zamanki paroladır.</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Yedeği seç</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Geri yükleniyor…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Coordinator</source>
        <translation>Koordinatör</translation>
    </message>
    <message>
        <source>The bell has rung.</source>
        <translation>Zil çaldı.</translation>
    </message>
    <message>
        <source>All partnerships you are in</source>
        <translation>Üyesi olduğunuz tüm ortaklıklar</translation>
    </message>
    <message>
        <source>No partnership yet</source>
        <translation>Henüz ortaklık yok</translation>
    </message>
    <message>
        <source>Found one, or join one with an invitation: then you see here how it fares.</source>
        <translation>Bir ortaklık kurun ya da davetle katılın: durumunu burada görürsünüz.</translation>
    </message>
    <message>
        <source>gone quiet</source>
        <translation>sessizleşti</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>soğuyor</translation>
    </message>
    <message>
        <source>follow-ups due</source>
        <translation>vakti gelen takip</translation>
    </message>
    <message>
        <source>% of lessons learned here / there</source>
        <translation>derslerin %&apos;si burada / orada</translation>
    </message>
    <message>
        <source>Which partnerships</source>
        <translation>Hangi ortaklıklar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Sessiz</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>Tek taraflı</translation>
    </message>
    <message>
        <source>Without goals</source>
        <translation>Hedefsiz</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>Hangi sırayla</translation>
    </message>
    <message>
        <source>Silent longest</source>
        <translation>En uzun sessiz</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Ada göre</translation>
    </message>
    <message>
        <source>Least in balance</source>
        <translation>En dengesiz</translation>
    </message>
    <message>
        <source>Most in practice</source>
        <translation>En çok uygulanan</translation>
    </message>
    <message>
        <source>None of your partnerships. That is good news.</source>
        <translation>Ortaklıklarınızdan hiçbiri. Bu iyi haber.</translation>
    </message>
    <message>
        <source>Voice in the conversation</source>
        <translation>Sohbetteki ses</translation>
    </message>
    <message>
        <source>A broker should open the door, not do the talking.</source>
        <translation>Köprü kurucu kapıyı açar, sözü almaz.</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Neler engel oluyor</translation>
    </message>
    <message>
        <source>Lessons not yet put into practice</source>
        <translation>Henüz uygulanmamış dersler</translation>
    </message>
</context>
<context>
    <name>BoardRowCard</name>
    <message>
        <source>Lessons learned</source>
        <translation>Öğrenilen dersler</translation>
    </message>
    <message>
        <source>%1 put into practice</source>
        <translation>%1 uygulandı</translation>
    </message>
    <message>
        <source>Broker: %1</source>
        <translation>Köprü kurucu: %1</translation>
    </message>
    <message>
        <source>%1 should ring</source>
        <translation>%1 zili çalmalı</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 – aç</translation>
    </message>
    <message>
        <source>Exchange round</source>
        <translation>Eşleştirme turu</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Ring the bell</source>
        <translation>Zili çal</translation>
    </message>
</context>
<context>
    <name>BoardTable</name>
    <message>
        <source>Partnership</source>
        <translation>Ortaklık</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Son temas</translation>
    </message>
    <message>
        <source>Learned here / there</source>
        <translation>Burada / orada öğrenilen</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>Uygulanan</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Köprü kurucu</translation>
    </message>
</context>
<context>
    <name>BoardTableRow</name>
    <message>
        <source>Lessons learned: %1 %2, %3 %4</source>
        <translation>Öğrenilen dersler: %1 %2, %3 %4</translation>
    </message>
    <message>
        <source>Ring the bell</source>
        <translation>Zili çal</translation>
    </message>
    <message>
        <source>Exchange round</source>
        <translation>Eşleştirme turu</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Places</source>
        <translation>Bölümler</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>How the town is governed</source>
        <translation>Belediye nasıl yönetiliyor</translation>
    </message>
    <message>
        <source>Who lives there</source>
        <translation>Kimler yaşıyor</translation>
    </message>
    <message>
        <source>What the town may decide itself</source>
        <translation>Belediyenin kendisinin karar verdikleri</translation>
    </message>
    <message>
        <source>Initiatives of residents</source>
        <translation>Sakinlerin girişimleri</translation>
    </message>
    <message>
        <source>Who does it: %1</source>
        <translation>Kim yapıyor: %1</translation>
    </message>
    <message>
        <source>Here: %1. There: %2.</source>
        <translation>Burada: %1. Orada: %2.</translation>
    </message>
</context>
<context>
    <name>BriefingCard</name>
    <message>
        <source>About %1</source>
        <translation>%1 hakkında</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n ziyaret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n takip</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarList</name>
    <message>
        <source>Due</source>
        <translation>Vakti geldi</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Bu günde bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing to come. Visits and follow-ups stand here by day.</source>
        <translation>Yaklaşan bir şey yok. Ziyaretler ve takipler burada gün gün durur.</translation>
    </message>
    <message>
        <source>Nothing in this month.</source>
        <translation>Bu ayda bir şey yok.</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Ziyaret planla</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ajanda</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Is this what was meant?</source>
        <translation>Kastedilen bu mu?</translation>
    </message>
    <message>
        <source>What was meant, in your words</source>
        <translation>Kastedilen, sizin sözlerinizle</translation>
    </message>
    <message>
        <source>Yes, this is what was meant</source>
        <translation>Evet, kastedilen bu</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Pek değil</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Seçim yok</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>Listeden seçin</translation>
    </message>
    <message>
        <source>What you choose opens here.</source>
        <translation>Seçtiğiniz burada açılır.</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>Ders kaydet</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>On the new device</source>
        <translation>Yeni cihazda</translation>
    </message>
    <message>
        <source>Open Collega and choose your language.</source>
        <translation>Collega’yı açıp dilinizi seçin.</translation>
    </message>
    <message>
        <source>Choose “On another device”.</source>
        <translation>“Başka bir cihazda” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>Paste this code, or choose a picture of it.</source>
        <translation>Bu kodu yapıştırın ya da bir resmini seçin.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The code for the new device, as a QR code</source>
        <translation>Yeni cihaz için kod, QR kodu olarak</translation>
    </message>
    <message>
        <source>Code for the new device</source>
        <translation>Yeni cihaz için kod</translation>
    </message>
    <message>
        <source>It works once, until %1. This page waits for the new device.</source>
        <translation>Bir kez, saat %1’e kadar geçerlidir. Bu sayfa yeni cihazı bekliyor.</translation>
    </message>
    <message>
        <source>Making a code…</source>
        <translation>Kod hazırlanıyor…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Kod kopyalandı.</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Yeni kod göster</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Write it on paper and keep it where you keep your passport. With it you come back after losing this device or the passphrase. It is shown only now.</source>
        <translation>Kâğıda yazın ve pasaportunuzu sakladığınız yerde saklayın. Bu cihazı ya da parolayı kaybederseniz onunla geri dönersiniz. Yalnızca şimdi gösterilir.</translation>
    </message>
    <message>
        <source>Type the last group</source>
        <translation>Son grubu yazın</translation>
    </message>
    <message>
        <source>That is another group.</source>
        <translation>Bu başka bir grup.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Yazdım</translation>
    </message>
    <message>
        <source>Your recovery code as a QR code</source>
        <translation>Kurtarma kodunuz QR kodu olarak</translation>
    </message>
    <message>
        <source>Save a sheet to print</source>
        <translation>Yazdırılacak sayfayı kaydet</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, and delete the file: whoever reads it can be you.</source>
        <translation>%1 olarak kaydedildi. Yazdırın ve dosyayı silin: okuyan herkes sizin yerinize geçebilir.</translation>
    </message>
</context>
<context>
    <name>ComparedText</name>
    <message>
        <source>(only before: %1)</source>
        <translation>(yalnızca önce: %1)</translation>
    </message>
    <message>
        <source>(only after: %1)</source>
        <translation>(yalnızca sonra: %1)</translation>
    </message>
</context>
<context>
    <name>ComparingCard</name>
    <message>
        <source>“%1” asks to become a device of yours</source>
        <translation>“%1” cihazlarınızdan biri olmak istiyor</translation>
    </message>
    <message>
        <source>Compare: it must show this number.</source>
        <translation>Karşılaştırın: o cihaz da bu sayıyı göstermeli.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>The one of this device</source>
        <translation>Bu cihazınki</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Başka bir sayı</translation>
    </message>
    <message>
        <source>Letting in…</source>
        <translation>İçeri alınıyor…</translation>
    </message>
    <message>
        <source>The same: let it in</source>
        <translation>Aynısı: içeri al</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Olduğu gibi kalsın</translation>
    </message>
</context>
<context>
    <name>ContributionsCard</name>
    <message>
        <source>What each side put in</source>
        <translation>Her tarafın katkısı</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>Paid by programmes: %1</source>
        <translation>Programlarca ödenen: %1</translation>
    </message>
</context>
<context>
    <name>ConversationCard</name>
    <message>
        <source>Conversation</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>The whole conversation</source>
        <translation>Sohbetin tamamı</translation>
    </message>
</context>
<context>
    <name>ConversationLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Conversation</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>What you write here stays between the two of you.</source>
        <translation>Burada yazdıklarınız ikinizin arasında kalır.</translation>
    </message>
    <message>
        <source>What you write here is read by everybody in the partnership.</source>
        <translation>Buraya yazdıklarınızı ortaklıktaki herkes okur.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Pick from the calendar</source>
        <translation>Takvimden seç</translation>
    </message>
    <message>
        <source>This day does not exist. Write it as %1.</source>
        <translation>Böyle bir gün yok. %1 biçiminde yazın.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Örneğin %1</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>They share no language. You speak %1.</source>
        <translation>Ortak dilleri yok. Siz %1 konuşuyorsunuz.</translation>
    </message>
    <message>
        <source>Not everybody there can read it. You can say it in %1.</source>
        <translation>Oradaki herkes okuyamıyor. Siz %1 olarak aktarabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Broker&apos;s desk</source>
        <translation>Köprü kurucunun masası</translation>
    </message>
    <message>
        <source>You have taken it up.</source>
        <translation>Bunu üstlendiniz.</translation>
    </message>
    <message>
        <source>Answered. Whoever asked hears it.</source>
        <translation>Yanıtlandı. Soran kişi bunu görecek.</translation>
    </message>
    <message>
        <source>The bell has rung.</source>
        <translation>Zil çaldı.</translation>
    </message>
    <message>
        <source>A broker opens the door, and leaves the talking to the others.</source>
        <translation>Köprü kurucu kapıyı açar, sözü ötekilere bırakır.</translation>
    </message>
    <message>
        <source>Your desk is empty</source>
        <translation>Masanız boş</translation>
    </message>
    <message>
        <source>You are not a broker anywhere yet</source>
        <translation>Henüz hiçbir yerde köprü kurucu değilsiniz</translation>
    </message>
    <message>
        <source>Requests for help, silent partners, and pairs without a common language come here.</source>
        <translation>Yardım istekleri, sessizleşen ortaklar ve ortak dili olmayan ikililer buraya gelir.</translation>
    </message>
    <message>
        <source>Brokers speak the languages of both sides and know both towns. A coordinator invites them as a broker.</source>
        <translation>Köprü kurucular iki tarafın dilini konuşur ve iki kenti de tanır. Onları bu rolle bir koordinatör davet eder.</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>Sizden istenenler</translation>
    </message>
    <message>
        <source>Rung for you</source>
        <translation>Sizin için çalan zil</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Sessizleşenler</translation>
    </message>
    <message>
        <source>Pairs without a common language</source>
        <translation>Ortak dili olmayan ikililer</translation>
    </message>
    <message>
        <source>Lessons that wait for your words</source>
        <translation>Sizin sözlerinizi bekleyen dersler</translation>
    </message>
    <message>
        <source>Your voice in the conversation</source>
        <translation>Konuşmadaki payınız</translation>
    </message>
</context>
<context>
    <name>DeviceStep</name>
    <message>
        <source>On the device you have, go to Settings, Your devices, Link a new device. Paste the code it shows, or choose a picture of it.</source>
        <translation>Elinizdeki cihazda Ayarlar, Cihazlarınız, Yeni cihaz bağla yolunu izleyin. Gösterdiği kodu yapıştırın ya da bir resmini seçin.</translation>
    </message>
    <message>
        <source>Code of the other device</source>
        <translation>Öteki cihazın kodu</translation>
    </message>
    <message>
        <source>The code is whole. Server: %1</source>
        <translation>Kod eksiksiz. Sunucu: %1</translation>
    </message>
    <message>
        <source>What you call this device</source>
        <translation>Bu cihaza verdiğiniz ad</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Your devices</source>
        <translation>Cihazlarınız</translation>
    </message>
    <message>
        <source>Shut out. It reads nothing that is written from now on.</source>
        <translation>Dışarıda bırakıldı. Bundan sonra yazılanları okuyamaz.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Bu cihaz</translation>
    </message>
    <message>
        <source>Shut out %1</source>
        <translation>%1 dışarıda kalsın</translation>
    </message>
    <message>
        <source>Link a new device</source>
        <translation>Yeni cihaz bağla</translation>
    </message>
    <message>
        <source>Each device has keys of its own and everything you have. A device that is lost can be shut out from any other; with the recovery code you come back when all are lost.</source>
        <translation>Her cihazın kendi anahtarları ve sizde olan her şey vardır. Kaybolan bir cihaz başka bir cihazdan dışarıda bırakılabilir; hepsi kaybolursa kurtarma koduyla geri dönersiniz.</translation>
    </message>
    <message>
        <source>Shut out %1?</source>
        <translation>%1 dışarıda mı kalsın?</translation>
    </message>
    <message>
        <source>It reads and writes nothing in your name from now on. Your colleagues notice nothing but new keys.</source>
        <translation>Bundan sonra sizin adınıza ne okur ne de yazar. Meslektaşlarınız yalnızca yeni anahtarları fark eder.</translation>
    </message>
    <message>
        <source>What it has read already it may have kept.</source>
        <translation>Şimdiye dek okuduklarını saklamış olabilir.</translation>
    </message>
    <message>
        <source>It cannot be let in again; it can be linked anew.</source>
        <translation>Yeniden içeri alınamaz; ama yeni baştan bağlanabilir.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Dışarıda bırak</translation>
    </message>
</context>
<context>
    <name>DimensionsCard</name>
    <message>
        <source>Mutual learning, six dimensions</source>
        <translation>Karşılıklı öğrenme, altı boyut</translation>
    </message>
    <message>
        <source>When it was scored</source>
        <translation>Ne zaman puanlandı</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>A colleague</source>
        <translation>Bir meslektaş</translation>
    </message>
</context>
<context>
    <name>DisagreementCard</name>
    <message>
        <source>The difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Both combined, to make right</source>
        <translation>İkisi birlikte, düzeltmeniz için</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Bunu al</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>Erase everything about you</source>
        <translation>Hakkınızdaki her şeyi sil</translation>
    </message>
    <message>
        <source>Erase what is about %1</source>
        <translation>%1 hakkındakileri sil</translation>
    </message>
    <message>
        <source>Erased. It goes out with the next sync, and you leave your spaces.</source>
        <translation>Silindi. Bir sonraki eşitlemeyle gönderilir ve alanlarınızdan ayrılırsınız.</translation>
    </message>
    <message>
        <source>Erased. It goes out with the next sync.</source>
        <translation>Silindi. Bir sonraki eşitlemeyle gönderilir.</translation>
    </message>
    <message>
        <source>You have the right to it. Nothing goes before you say so at the foot of this page.</source>
        <translation>Bu sizin hakkınız. Bu sayfanın sonunda onaylamadan hiçbir şey silinmez.</translation>
    </message>
    <message>
        <source>Who asks for it has the right to it. Nothing goes before you say so at the foot of this page.</source>
        <translation>İsteyenin buna hakkı vardır. Bu sayfanın sonunda onaylamadan hiçbir şey silinmez.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Silinecekler</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go altogether, such as the profile, pairs, and what was said in conversations.</source>
        <translation>
            <numerusform>%n öğe tümüyle silinir: profil, ikililer ve sohbetlerde söylenenler gibi.</numerusform>
        </translation>
    </message>
    <message>
        <source>You leave your spaces.</source>
        <translation>Alanlarınızdan ayrılırsınız.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Kalacaklar</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) belong to the towns, such as lessons and visits. They are written anew without the name.</source>
        <translation>
            <numerusform>%n öğe belediyelere aittir: dersler ve ziyaretler gibi. Adsız olarak yeniden yazılır.</numerusform>
        </translation>
    </message>
    <message>
        <source>What somebody copied out of Collega, and backups made before, are out of reach.</source>
        <translation>Birinin Collega dışına kopyaladıklarına ve daha önce alınmış yedeklere ulaşılamaz.</translation>
    </message>
    <message>
        <source>In %1 a coordinator has to do the rest.</source>
        <translation>%1 içinde kalanını bir koordinatör yapmalı.</translation>
    </message>
    <message>
        <source>Also put %1 out</source>
        <translation>%1 ayrıca çıkarılsın</translation>
    </message>
    <message>
        <source>Of %1. Who stays a member shows their profile again.</source>
        <translation>%1 alanından. Üye kalan, profilini yeniden gösterir.</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Bunun geri alınamayacağını biliyorum</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Siliniyor…</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Sil</translation>
    </message>
    <message numerus="yes">
        <source>The content of %n entry(s) goes, on the server, on every device and in later backups.</source>
        <translation>
            <numerusform>%n kaydın içeriği sunucudan, her cihazdan ve sonraki yedeklerden silinir.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is on this device stays until all is sent. Then this page removes it too.</source>
        <translation>Bu cihazdakiler her şey gönderilene kadar kalır. Sonra bu sayfa onları da kaldırır.</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Your answer</source>
        <translation>Yanıtınız</translation>
    </message>
    <message>
        <source>“Nothing yet” is an answer too.</source>
        <translation>“Henüz bir şey yok” da bir yanıttır.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıtla</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Bir hafta sonra</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Bir ay sonra</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>Ziyareti aç</translation>
    </message>
    <message>
        <source>Open the lesson</source>
        <translation>Dersi aç</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>Ders kaydet</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Due %1</source>
        <translation>Vakti: %1</translation>
    </message>
    <message>
        <source>visit of %1</source>
        <translation>%1 ziyareti</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Follow-ups</source>
        <translation>Takipler</translation>
    </message>
    <message>
        <source>No follow-ups yet</source>
        <translation>Henüz takip yok</translation>
    </message>
    <message>
        <source>They come by themselves after a visit, and when a lesson asks to remind you both.</source>
        <translation>Bir ziyaretten sonra ve bir ders ikinize de hatırlatma isteyince kendiliğinden gelirler.</translation>
    </message>
    <message>
        <source>Asked again in a week.</source>
        <translation>Bir hafta sonra yeniden sorulacak.</translation>
    </message>
    <message>
        <source>Asked again in a month.</source>
        <translation>Bir ay sonra yeniden sorulacak.</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>Vazgeçildi.</translation>
    </message>
</context>
<context>
    <name>Funnel</name>
    <message numerus="yes">
        <source>%1: %n lesson(s)</source>
        <translation>
            <numerusform>%1: %n ders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalSide</name>
    <message>
        <source>Learned</source>
        <translation>Öğrenildi</translation>
    </message>
    <message>
        <source>You have not said yet what you want to learn.</source>
        <translation>Ne öğrenmek istediğinizi henüz belirtmediniz.</translation>
    </message>
    <message>
        <source>%1 has not said yet.</source>
        <translation>%1 henüz belirtmedi.</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>What each side wants to learn</source>
        <translation>İki tarafın öğrenmek istedikleri</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <translation>Öğrenmek istediğim</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
</context>
<context>
    <name>GoingCard</name>
    <message>
        <source>Who goes</source>
        <translation>Kimler gidiyor</translation>
    </message>
</context>
<context>
    <name>InvitationField</name>
    <message>
        <source>Paste the link a colleague sent you, or choose a picture of its QR code.</source>
        <translation>Bir meslektaşınızın gönderdiği bağlantıyı yapıştırın ya da QR kodunun resmini seçin.</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Davet bağlantısı</translation>
    </message>
    <message>
        <source>The invitation is whole. Server: %1</source>
        <translation>Davet eksiksiz. Sunucu: %1</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>Invite a colleague</source>
        <translation>Bir meslektaş davet et</translation>
    </message>
    <message>
        <source>The link is for one person and works for two weeks. Whoever has it can ask to join, and reads nothing before being let in.</source>
        <translation>Bağlantı tek kişiliktir ve iki hafta geçerlidir. Elinde olan katılmak isteyebilir, ama içeri alınmadan hiçbir şey okuyamaz.</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Hangi rolle</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Uzman</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Köprü kurucu</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinatör</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Davet bağlantısı</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Bağlantı kopyalandı.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Bağlantı oluştur</translation>
    </message>
    <message>
        <source>Invitation link as a QR code</source>
        <translation>QR kod olarak davet bağlantısı</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join or found a partnership</source>
        <translation>Bir ortaklığa katıl ya da kur</translation>
    </message>
    <message>
        <source>Asked. The partnership appears as soon as a colleague lets you in.</source>
        <translation>İstek gönderildi. Bir meslektaş sizi içeri alır almaz ortaklık görünür.</translation>
    </message>
    <message>
        <source>With an invitation</source>
        <translation>Davetle</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Katılmak iste</translation>
    </message>
    <message>
        <source>Found a partnership</source>
        <translation>Ortaklık kur</translation>
    </message>
    <message>
        <source>You become its coordinator and invite the others.</source>
        <translation>Koordinatörü siz olur, ötekileri davet edersiniz.</translation>
    </message>
    <message>
        <source>Your town</source>
        <translation>Belediyeniz</translation>
    </message>
    <message>
        <source>The partner town</source>
        <translation>Ortak belediye</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Konular</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>Aralarına virgül koyun</translation>
    </message>
    <message>
        <source>Found it</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>A colleague there lets you in.</source>
        <translation>Oradaki bir meslektaşınız sizi içeri alır.</translation>
    </message>
    <message>
        <source>Asked, and waiting</source>
        <translation>İstendi, bekleniyor</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>İstendi: %1</translation>
    </message>
    <message>
        <source>The invitation is not at the server yet. It is asked for again by itself, until the device that made it has been online.</source>
        <translation>Davet henüz sunucuda değil. Onu oluşturan cihaz çevrimiçi olana kadar kendiliğinden yeniden sorulur.</translation>
    </message>
    <message>
        <source>Ask no more</source>
        <translation>Artık sorma</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Yedek al</translation>
    </message>
    <message>
        <source>The backup is encrypted with the key of your profile. Today&apos;s passphrase opens it, also after you have changed it here.</source>
        <translation>Yedek, profilinizin anahtarıyla şifrelenir. Burada değiştirseniz bile onu bugünkü parolanız açar.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Yazılıyor…</translation>
    </message>
    <message>
        <source>Backup and files</source>
        <translation>Yedek ve dosyalar</translation>
    </message>
    <message>
        <source>A backup holds everything, also what was not sent yet. Keep it on another device; with your passphrase it comes back when you begin anew.</source>
        <translation>Yedek her şeyi içerir, henüz gönderilmemiş olanları da. Onu başka bir cihazda saklayın; yeniden başladığınızda parolanızla her şey geri gelir.</translation>
    </message>
    <message>
        <source>All about you</source>
        <translation>Hakkınızdaki her şey</translation>
    </message>
    <message>
        <source>What is kept about you or was written by you, to be read and for other programs</source>
        <translation>Hakkınızda saklananlar ve yazdıklarınız, okumak ve başka programlar için</translation>
    </message>
    <message>
        <source>Your calendar</source>
        <translation>Takviminiz</translation>
    </message>
    <message>
        <source>Visits and follow-ups, for the calendar you use</source>
        <translation>Ziyaretler ve takipler, kullandığınız takvim için</translation>
    </message>
    <message>
        <source>Public lessons</source>
        <translation>Herkese açık dersler</translation>
    </message>
    <message>
        <source>A page for a website, with what was made public</source>
        <translation>Bir web sitesi için, herkese açılanlarla bir sayfa</translation>
    </message>
    <message>
        <source>Erase everything about you</source>
        <translation>Hakkınızdaki her şeyi sil</translation>
    </message>
    <message>
        <source>First you see what would go, and what would stay</source>
        <translation>Önce nelerin silineceğini, nelerin kalacağını görürsünüz</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Learning on both sides</source>
        <translation>İki tarafta da öğrenme</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>Do you all see the same?</source>
        <translation>Hepiniz aynısını mı görüyorsunuz?</translation>
    </message>
    <message>
        <source>Read a code aloud to a colleague once you are both up to date. Where the codes differ, somebody shows you different things.</source>
        <translation>İkiniz de güncel olunca bir meslektaşınıza bir kodu sesli okuyun. Kodlar farklıysa birisi size farklı şeyler gösteriyordur.</translation>
    </message>
    <message>
        <source>Set aside, because it does not verify: %1</source>
        <translation>Doğrulanamadığı için kenara ayrıldı: %1</translation>
    </message>
</context>
<context>
    <name>LessonContext</name>
    <message>
        <source>A lesson is shared with a colleague or a partnership. Join one first.</source>
        <translation>Ders bir meslektaşla ya da bir ortaklıkla paylaşılır. Önce birine katılın.</translation>
    </message>
    <message>
        <source>Join or found</source>
        <translation>Katıl ya da kur</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Paylaşıldığı yer</translation>
    </message>
</context>
<context>
    <name>LessonEditorPage</name>
    <message>
        <source>New lesson</source>
        <translation>Yeni ders</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Ders</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Bu cihaza kaydedildi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Ne gördünüz?</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>Size ne anlatıyor?</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>Bununla ne yapacaksınız?</translation>
    </message>
</context>
<context>
    <name>LessonLadder</name>
    <message>
        <source>How far has it come?</source>
        <translation>Ne kadar yol aldı?</translation>
    </message>
    <message>
        <source>How can one see that?</source>
        <translation>Bu nereden anlaşılıyor?</translation>
    </message>
    <message>
        <source>What was done with it?</source>
        <translation>Bununla ne yapıldı?</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Takipler</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Lesson</source>
        <translation>Ders</translation>
    </message>
    <message>
        <source>The lesson is deleted.</source>
        <translation>Ders silindi.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Sürümler</translation>
    </message>
    <message>
        <source>Two people wrote this at the same time. Both wordings are kept.</source>
        <translation>İki kişi bunu aynı anda yazdı. Her iki metin de saklandı.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Çeviriler</translation>
    </message>
</context>
<context>
    <name>LessonRest</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n ay</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Who learns from this?</source>
        <translation>Bundan kim öğreniyor?</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>İki taraf da</translation>
    </message>
    <message>
        <source>How far has it come?</source>
        <translation>Ne kadar yol aldı?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ben</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Belediye</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>What stands in the way?</source>
        <translation>Önünde ne engel var?</translation>
    </message>
    <message>
        <source>Remind us both</source>
        <translation>İkimize de hatırlat</translation>
    </message>
</context>
<context>
    <name>LessonVersions</name>
    <message>
        <source>What did you see?</source>
        <translation>Ne gördünüz?</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>Size ne anlatıyor?</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>Bununla ne yapacaksınız?</translation>
    </message>
    <message>
        <source>What do residents at home gain?</source>
        <translation>Kendi sakinlerimiz ne kazanıyor?</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>Bu neyden belli?</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Silindi</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Geri getirildi</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Yazıldı</translation>
    </message>
    <message>
        <source>Changed what belongs to it: where it stands, towns, themes, obstacles</source>
        <translation>Yanındakiler değişti: hangi aşamada olduğu, kentler, temalar, engeller</translation>
    </message>
</context>
<context>
    <name>LessonVersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>Sürümler</translation>
    </message>
    <message>
        <source>This wording stands now.</source>
        <translation>Artık bu metin geçerli.</translation>
    </message>
    <message>
        <source>Written at the same time</source>
        <translation>Aynı anda yazılanlar</translation>
    </message>
    <message>
        <source>Neither had seen the other&apos;s words. Nothing is lost: choose one, or make one of both.</source>
        <translation>İkisi de ötekinin yazdığını görmemişti. Hiçbir şey kaybolmadı: birini seçin ya da ikisinden bir metin yapın.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Neler değişti</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>What did you see?</source>
        <translation>Ne gördünüz?</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>Size ne anlatıyor?</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>Bununla ne yapacaksınız?</translation>
    </message>
    <message>
        <source>What do residents at home gain?</source>
        <translation>Kendi sakinlerimiz ne kazanıyor?</translation>
    </message>
    <message>
        <source>Learns: %1</source>
        <translation>Öğrenen: %1</translation>
    </message>
    <message>
        <source>Part of this was written with a newer Collega, and needs an update of this one to be shown. It is kept.</source>
        <translation>Bunun bir bölümü daha yeni bir Collega ile yazılmış; görmek için güncelleme gerekir. Saklanıyor.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message numerus="yes">
        <source>%1 learns</source>
        <translation>
            <numerusform>%1 öğreniyor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Lessons</source>
        <translation>Dersler</translation>
    </message>
    <message>
        <source>Search lessons</source>
        <translation>Derslerde ara</translation>
    </message>
    <message>
        <source>No lessons yet</source>
        <translation>Henüz ders yok</translation>
    </message>
    <message>
        <source>No lesson has these words</source>
        <translation>Bu sözcükleri içeren ders yok</translation>
    </message>
    <message>
        <source>What you see at a colleague&apos;s, what it tells you and what you will do with it. One line is enough.</source>
        <translation>Bir meslektaşınızın yanında gördükleriniz, bunun size anlattığı ve bununla ne yapacağınız. Tek satır yeter.</translation>
    </message>
    <message>
        <source>Search looks at the beginnings of words, whatever their case or accents.</source>
        <translation>Arama, büyük-küçük harf ve işaretlere bakmadan sözcük başlarına bakar.</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>Ders kaydet</translation>
    </message>
</context>
<context>
    <name>LineToWrite</name>
    <message>
        <source>Write a line</source>
        <translation>Bir satır yazın</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
</context>
<context>
    <name>LinkDevicePage</name>
    <message>
        <source>Link a new device</source>
        <translation>Yeni cihaz bağla</translation>
    </message>
    <message>
        <source>%1 is a device of yours now.</source>
        <translation>%1 artık sizin cihazınız.</translation>
    </message>
    <message>
        <source>Show the code to nobody else. Whoever has it can ask, and comes in only if you approve here.</source>
        <translation>Kodu başka kimseye göstermeyin. Elinde olan istekte bulunabilir, ama ancak siz burada onaylarsanız girer.</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Security</source>
        <translation>Güvenlik</translation>
    </message>
    <message>
        <source>Locks by itself when nobody touches it for</source>
        <translation>Kimse dokunmazsa kendiliğinden kilitlenme süresi</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked, everything on this device is encrypted. What you are writing is kept first.</source>
        <translation>Kilitliyken bu cihazdaki her şey şifrelidir. Yazmakta olduğunuz önce saklanır.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Şimdi kilitle</translation>
    </message>
    <message>
        <source>Stay unlocked on this device</source>
        <translation>Bu cihazda kilidi açık kalsın</translation>
    </message>
    <message>
        <source>Opens without the passphrase when you start Collega. Whoever can log in to this device can then read it.</source>
        <translation>Collega o zaman parola sormadan açılır. Bu cihazda oturum açabilen herkes onu okuyabilir.</translation>
    </message>
    <message>
        <source>The key of your profile goes into the keychain of this device.</source>
        <translation>Profilinizin anahtarı bu cihazın anahtarlığına konur.</translation>
    </message>
    <message>
        <source>Stay unlocked</source>
        <translation>Kilidi açık kalsın</translation>
    </message>
</context>
<context>
    <name>LogLesson</name>
    <message>
        <source>Log a lesson</source>
        <translation>Ders kaydet</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>Looking back: how was it?</source>
        <translation>Geriye bakınca: nasıldı?</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Hâlâ eksik olanlar</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Dersler</translation>
    </message>
    <message>
        <source>What is learned on the visit stands here. One line is enough.</source>
        <translation>Ziyarette öğrenilenler burada durur. Tek satır yeter.</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>Ders kaydet</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Takipler</translation>
    </message>
</context>
<context>
    <name>LookingCard</name>
    <message>
        <source>Looking what there is…</source>
        <translation>Neler olduğuna bakılıyor…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was erased.</source>
        <translation>Durduruldu. Hiçbir şey silinmedi.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yeniden bak</translation>
    </message>
</context>
<context>
    <name>MapList</name>
    <message>
        <source>Partnerships</source>
        <translation>Ortaklıklar</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 – aç</translation>
    </message>
    <message>
        <source>Not on the map: %1</source>
        <translation>Haritada yok: %1</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
    </message>
    <message>
        <source>No partnership yet</source>
        <translation>Henüz ortaklık yok</translation>
    </message>
    <message>
        <source>The towns that learn from each other lie here, and the ties between them.</source>
        <translation>Birbirinden öğrenen kentler ve aralarındaki bağlar burada durur.</translation>
    </message>
    <message>
        <source>Join or found</source>
        <translation>Katıl ya da kur</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>Map with %n town(s)</source>
        <translation>
            <numerusform>%n kentli harita</numerusform>
        </translation>
    </message>
    <message>
        <source>The arrows move it, plus and minus zoom. The same towns stand in the list.</source>
        <translation>Oklar haritayı kaydırır, artı ve eksi yakınlaştırıp uzaklaştırır. Aynı kentler listede de var.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uzaklaştır</translation>
    </message>
    <message>
        <source>Show all towns</source>
        <translation>Tüm kentleri göster</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Your profile</source>
        <translation>Profiliniz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Belediye</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Meslek</translation>
    </message>
    <message>
        <source>What you offer</source>
        <translation>Sunduklarınız</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>Aralarına virgül koyun</translation>
    </message>
    <message>
        <source>What you want to learn</source>
        <translation>Öğrenmek istedikleriniz</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Konular</translation>
    </message>
    <message>
        <source>Languages you speak</source>
        <translation>Bildiğiniz diller</translation>
    </message>
    <message>
        <source>Do not suggest me at present</source>
        <translation>Şu sıralar beni önerme</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Bu cihaza kaydedildi</translation>
    </message>
</context>
<context>
    <name>MembershipCard</name>
    <message>
        <source>%1 is put out. The others get new keys.</source>
        <translation>%1 çıkarıldı. Ötekiler yeni anahtarlar alır.</translation>
    </message>
    <message>
        <source>Together in</source>
        <translation>Birlikte olduğunuz alanlar</translation>
    </message>
    <message>
        <source>Put %1 out of %2</source>
        <translation>%1 kişisini %2 alanından çıkar</translation>
    </message>
    <message>
        <source>Erase what is about %1</source>
        <translation>%1 hakkındakileri sil</translation>
    </message>
    <message>
        <source>Put %1 out?</source>
        <translation>%1 çıkarılsın mı?</translation>
    </message>
    <message>
        <source>%1 reads nothing that is written in %2 from now on.</source>
        <translation>%1, %2 içinde bundan sonra yazılanları okuyamaz.</translation>
    </message>
    <message>
        <source>What %1 wrote there stays, and so does what they have read.</source>
        <translation>%1 kişisinin orada yazdıkları ve okumuş oldukları kalır.</translation>
    </message>
    <message>
        <source>All members see that they are gone.</source>
        <translation>Bütün üyeler ayrıldığını görür.</translation>
    </message>
    <message>
        <source>With a new invitation they can come back.</source>
        <translation>Yeni bir davetle geri dönebilir.</translation>
    </message>
    <message>
        <source>Put out</source>
        <translation>Çıkar</translation>
    </message>
</context>
<context>
    <name>MessagesCard</name>
    <message>
        <source>What you write here stays between the two of you.</source>
        <translation>Burada yazdıklarınız ikinizin arasında kalır.</translation>
    </message>
    <message>
        <source>What you write here is read by everybody in the partnership.</source>
        <translation>Buraya yazdıklarınızı ortaklıktaki herkes okur.</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Visit</source>
        <translation>Ziyaret</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Takip</translation>
    </message>
</context>
<context>
    <name>MonthDay</name>
    <message>
        <source>%1, today</source>
        <translation>%1, bugün</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>The month before</source>
        <translation>Önceki ay</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Sonraki ay</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ziyaretler</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Takipler</translation>
    </message>
    <message>
        <source>Colleagues for you</source>
        <translation>Size uygun meslektaşlar</translation>
    </message>
    <message>
        <source>Join or found a partnership</source>
        <translation>Bir ortaklığa katıl ya da kur</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Eşitleme</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Broker&apos;s desk</source>
        <translation>Köprü kurucunun masası</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinatör</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Bölümler</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Kind of network</source>
        <translation>Ağ türü</translation>
    </message>
</context>
<context>
    <name>NextVisitCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>NoticesCard</name>
    <message>
        <source>Notices</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Once a day, what waits for you</source>
        <translation>Günde bir kez, sizi bekleyenler</translation>
    </message>
    <message>
        <source>One notice instead of many: follow-ups, proposals, visits, and what colleagues wrote</source>
        <translation>Birçok yerine tek bildirim: takipler, teklifler, ziyaretler ve meslektaşların yazdıkları</translation>
    </message>
    <message>
        <source>Say what it is about</source>
        <translation>Neyle ilgili olduğunu söyle</translation>
    </message>
    <message>
        <source>Whoever looks at your screen can read it. Otherwise a notice only says how many there are.</source>
        <translation>Ekranınıza bakan herkes okuyabilir. Aksi halde bildirim yalnızca kaç tane olduğunu söyler.</translation>
    </message>
    <message>
        <source>Start with this device, in the background</source>
        <translation>Bu cihazla birlikte arka planda başla</translation>
    </message>
    <message>
        <source>Collega then also stays when you close its window, and brings in what colleagues wrote.</source>
        <translation>Collega o zaman penceresini kapatsanız da kalır ve meslektaşların yazdıklarını getirir.</translation>
    </message>
</context>
<context>
    <name>OnTheWay</name>
    <message>
        <source>What did you see today?</source>
        <translation>Bugün ne gördünüz?</translation>
    </message>
    <message>
        <source>One line is enough, and it works without a connection.</source>
        <translation>Tek satır yeter, bağlantı olmadan da çalışır.</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>Ders kaydet</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Dersler</translation>
    </message>
    <message>
        <source>What is learned on the visit stands here. One line is enough.</source>
        <translation>Ziyarette öğrenilenler burada durur. Tek satır yeter.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
</context>
<context>
    <name>OnboardingModel</name>
    <message>
        <source>Recovery code for Collega</source>
        <translation>Collega için kurtarma kodu</translation>
    </message>
    <message>
        <source>Of %1. Keep this sheet where you keep your passport. Whoever has it can be you in Collega.</source>
        <translation>%1 için. Bu sayfayı pasaportunuzu sakladığınız yerde saklayın. Ona sahip olan herkes Collega’da sizin yerinize geçebilir.</translation>
    </message>
    <message>
        <source>With it you come back after losing your device or your passphrase, at the server %1. Nobody else has it.</source>
        <translation>Cihazınızı ya da parolanızı kaybederseniz onunla %1 sunucusunda geri dönersiniz. Başka kimsede yoktur.</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>Welcome</source>
        <translation>Hoş geldiniz</translation>
    </message>
    <message>
        <source>Learn from a colleague in a partner town</source>
        <translation>Ortak bir belediyedeki meslektaşınızdan öğrenin</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Kimsiniz?</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Parolanız</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Kurtarma kodunuz</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Adım %1 / %2</translation>
    </message>
    <message>
        <source>How do you come in?</source>
        <translation>Nasıl katılıyorsunuz?</translation>
    </message>
    <message>
        <source>Your invitation</source>
        <translation>Davetiniz</translation>
    </message>
    <message>
        <source>You begin</source>
        <translation>Siz başlıyorsunuz</translation>
    </message>
    <message>
        <source>From your other device</source>
        <translation>Öteki cihazınızdan</translation>
    </message>
    <message>
        <source>Compare the numbers</source>
        <translation>Sayıları karşılaştırın</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Geri dönün</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>Yedekten</translation>
    </message>
    <message>
        <source>It opens Collega on this device. Nobody can reset it for you; the recovery code, which comes next, can.</source>
        <translation>Bu cihazda Collega’yı açar. Kimse sizin yerinize sıfırlayamaz; bir sonraki adımdaki kurtarma kodu sıfırlayabilir.</translation>
    </message>
    <message>
        <source>It opens Collega on this device, and may be another than you had. Nobody can reset it for you; the recovery code can.</source>
        <translation>Bu cihazda Collega’yı açar ve öncekinden farklı olabilir. Kimse sizin yerinize sıfırlayamaz; kurtarma kodu sıfırlayabilir.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation>Anahtarlarınız oluşturuluyor…</translation>
    </message>
    <message>
        <source>Bringing everything back…</source>
        <translation>Her şey geri getiriliyor…</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>PairPage</name>
    <message>
        <source>The bell has rung.</source>
        <translation>Zil çaldı.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Ring the bell</source>
        <translation>Zili çal</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>Ders kaydet</translation>
    </message>
</context>
<context>
    <name>PairsCard</name>
    <message>
        <source>Your pairs</source>
        <translation>İkilileriniz</translation>
    </message>
    <message>
        <source>No pair yet. Look who you could learn from.</source>
        <translation>Henüz ikili yok. Kimden öğrenebileceğinize bakın.</translation>
    </message>
    <message>
        <source>Colleagues for you</source>
        <translation>Size uygun meslektaşlar</translation>
    </message>
</context>
<context>
    <name>PartnerCard</name>
    <message numerus="yes">
        <source>%n ask(s) to join</source>
        <translation>
            <numerusform>%n kişi katılmak istiyor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>Ortaklar</translation>
    </message>
    <message>
        <source>Join or found</source>
        <translation>Katıl ya da kur</translation>
    </message>
    <message>
        <source>No partnership yet</source>
        <translation>Henüz ortaklık yok</translation>
    </message>
    <message>
        <source>Two towns that learn from each other stand here, with how each of them fares.</source>
        <translation>Birbirinden öğrenen belediyeler ve her birinin durumu burada yer alır.</translation>
    </message>
    <message>
        <source>Your pairs</source>
        <translation>İkilileriniz</translation>
    </message>
</context>
<context>
    <name>Partnership</name>
    <message>
        <source>Since %1</source>
        <translation>%1 yılından beri</translation>
    </message>
    <message>
        <source>Learning goals</source>
        <translation>Öğrenme hedefleri</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Öğrenilen dersler</translation>
    </message>
    <message>
        <source>Lessons put into practice</source>
        <translation>Uygulanan dersler</translation>
    </message>
    <message>
        <source>Visits hosted</source>
        <translation>Ağırlanan ziyaretler</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Biri</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5.</source>
        <comment>a dimension, and how two towns score it</comment>
        <translation>%1: %2 %3, %4 %5.</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>%2, %1. çeyrek</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) with contact</source>
        <translation>
            <numerusform>%1: %n temas günü</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact in these months.</source>
        <translation>Bu aylarda temas yok.</translation>
    </message>
</context>
<context>
    <name>PartnershipPage</name>
    <message>
        <source>The bell has rung.</source>
        <translation>Zil çaldı.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Davet et</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>You leave with the next sync.</source>
        <translation>Bir sonraki eşitlemeyle ayrılırsınız.</translation>
    </message>
    <message>
        <source>Parts of the partnership</source>
        <translation>Ortaklığın bölümleri</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Dersler</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Sohbet</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Parola değiştirildi.</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Şimdiki parola</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Yeni parola</translation>
    </message>
    <message>
        <source>Four words that do not belong together are hard to guess and easy to keep.</source>
        <translation>Birbiriyle ilgisiz dört sözcüğü tahmin etmek zor, akılda tutmak kolaydır.</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Parolayı değiştir</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Bir kez daha</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>İkisi aynı değil.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Who takes part</source>
        <translation>Kimler katılıyor</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Search people, professions, towns</source>
        <translation>Kişi, meslek, belediye ara</translation>
    </message>
    <message>
        <source>Colleagues for you</source>
        <translation>Size uygun meslektaşlar</translation>
    </message>
    <message>
        <source>Whom you could learn from, and why</source>
        <translation>Kimden, neden öğrenebileceğiniz</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Kimse bulunamadı</translation>
    </message>
    <message>
        <source>Search looks at names, professions, towns, themes, and at what people offer and seek.</source>
        <translation>Arama adlara, mesleklere, belediyelere, konulara ve kişilerin sunup aradıklarına bakar.</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Leave this partnership</source>
        <translation>Bu ortaklıktan ayrıl</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>%1 ortaklığından ayrılıyor musunuz?</translation>
    </message>
    <message>
        <source>You read nothing that is written there from now on, and the others see that you are gone.</source>
        <translation>Bundan sonra orada yazılanları okuyamazsınız ve ötekiler ayrıldığınızı görür.</translation>
    </message>
    <message>
        <source>What you wrote stays with them. To take it out too, erase what is about you first, in Settings.</source>
        <translation>Yazdıklarınız onlarda kalır. Onları da çıkarmak için önce Ayarlar’da hakkınızdakileri silin.</translation>
    </message>
    <message>
        <source>Your pairs are spaces of their own, and stay.</source>
        <translation>İkilileriniz kendi başına alanlardır ve kalır.</translation>
    </message>
    <message>
        <source>With a new invitation you can come back.</source>
        <translation>Yeni bir davetle geri dönebilirsiniz.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ayrıl</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Proposed. Your colleague can accept within three weeks.</source>
        <translation>Teklif edildi. Meslektaşınız üç hafta içinde kabul edebilir.</translation>
    </message>
    <message>
        <source>Propose pair</source>
        <translation>İkili teklif et</translation>
    </message>
    <message>
        <source>Open your pair</source>
        <translation>İkilinizi açın</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Sunuyor</translation>
    </message>
    <message>
        <source>Seeks</source>
        <translation>Arıyor</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Konular</translation>
    </message>
</context>
<context>
    <name>PictureButton</name>
    <message>
        <source>Choose a picture</source>
        <translation>Resim seç</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>There is no QR code in this picture that can be read.</source>
        <translation>Bu resimde okunabilen bir QR kodu yok.</translation>
    </message>
</context>
<context>
    <name>PreparationCard</name>
    <message>
        <source>Before leaving</source>
        <translation>Yola çıkmadan önce</translation>
    </message>
    <message>
        <source>Something more to prepare</source>
        <translation>Hazırlanacak başka bir şey</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
</context>
<context>
    <name>Preparing</name>
    <message>
        <source>Worth settling</source>
        <translation>Halledilmesi iyi olur</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Who agreed at home</source>
        <translation>Kurumumuzda kim onayladı</translation>
    </message>
    <message>
        <source>Learned there before</source>
        <translation>Orada daha önce öğrenilenler</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Wants to learn: %1</source>
        <translation>Öğrenmek istediği: %1</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Hayır, teşekkürler</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Kabul et</translation>
    </message>
</context>
<context>
    <name>ProposeSheet</name>
    <message>
        <source>Learn with %1</source>
        <translation>%1 ile öğrenin</translation>
    </message>
    <message>
        <source>Say what you want to learn; your colleague says the same when accepting.</source>
        <translation>Ne öğrenmek istediğinizi yazın; meslektaşınız da kabul ederken aynısını yapar.</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>Ne öğrenmek istiyorsunuz?</translation>
    </message>
    <message>
        <source>Propose pair</source>
        <translation>İkili teklif et</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Open %1</source>
        <translation>%1 – aç</translation>
    </message>
    <message>
        <source>The bell has rung</source>
        <translation>Zil çaldı</translation>
    </message>
    <message>
        <source>Ring the bell</source>
        <translation>Zili çal</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 – sor</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Visits and lessons</source>
        <translation>Ziyaretler ve dersler</translation>
    </message>
    <message>
        <source>Nothing yet. What the partnership does together stands here; what pairs write stays with them.</source>
        <translation>Henüz bir şey yok. Ortaklığın birlikte yaptıkları burada yer alır; ikililerin yazdıkları kendi aralarında kalır.</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Ziyaret planla</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Tüm ziyaretler</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Tüm dersler</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>The nine groups you wrote down, or the sheet you printed. What you had comes back, except what had not been sent.</source>
        <translation>Yazdığınız dokuz grup ya da yazdırdığınız sayfa. Gönderilmemiş olanlar dışında her şeyiniz geri gelir.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kurtarma kodu</translation>
    </message>
    <message>
        <source>The code is whole.</source>
        <translation>Kod eksiksiz.</translation>
    </message>
    <message>
        <source>It stands on the sheet; otherwise ask a colleague.</source>
        <translation>Sayfada yazar; yoksa bir meslektaşınıza sorun.</translation>
    </message>
</context>
<context>
    <name>RemoveProfileCard</name>
    <message>
        <source>Everything about you is erased, and that has been sent.</source>
        <translation>Hakkınızdaki her şey silindi ve gönderildi.</translation>
    </message>
    <message>
        <source>What is left is the profile on this device.</source>
        <translation>Geriye bu cihazdaki profil kaldı.</translation>
    </message>
    <message>
        <source>Remove the profile from this device</source>
        <translation>Profili bu cihazdan kaldır</translation>
    </message>
    <message>
        <source>Remove the profile?</source>
        <translation>Profil kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Everything that Collega keeps on this device goes, and cannot be brought back from here.</source>
        <translation>Collega’nın bu cihazda sakladığı her şey gider ve buradan geri getirilemez.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 olarak kaydedildi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>For the council, or the organisation at home. It names no persons, and quotes only lessons that were made public.</source>
        <translation>Meclis ya da kendi kuruluşunuz için. Kişi adı içermez ve yalnızca herkese açık dersleri alıntılar.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Raporun dili</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Sayfa %1</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Can you break the silence? %1</source>
        <translation>Sessizliği siz bozabilir misiniz? %1</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>İlgili kaydı aç</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ne sonuç çıktı</translation>
    </message>
    <message>
        <source>Whoever asked reads this.</source>
        <translation>Bunu soran kişi okur.</translation>
    </message>
    <message>
        <source>The bell has rung</source>
        <translation>Zil çaldı</translation>
    </message>
    <message>
        <source>Taken up by you</source>
        <translation>Siz üstlendiniz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Üstlen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Henüz değil</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Yapıldı</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>%1 asks to join</source>
        <translation>%1 katılmak istiyor</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>İçeri al</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>Rhythm of contact</source>
        <translation>Temas ritmi</translation>
    </message>
    <message>
        <source>Ring the bell</source>
        <translation>Zili çal</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Exchange round</source>
        <translation>Eşleştirme turu</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) proposed. Both have to accept.</source>
        <translation>
            <numerusform>%n ikili önerildi. İkisi de kabul etmeli.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a plan: the best for all together, nobody twice. Nobody hears of it before you propose it.</source>
        <translation>Bu bir plan: herkes için en iyisi, kimse iki kez yok. Önermeden önce kimsenin haberi olmaz.</translation>
    </message>
    <message>
        <source>Nobody to pair at present</source>
        <translation>Şu anda eşleştirilecek kimse yok</translation>
    </message>
    <message>
        <source>Those who are free have nobody that fits. Invite more colleagues from both sides.</source>
        <translation>Boşta olanlara uygun kimse yok. İki taraftan da daha çok meslektaş davet edin.</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n pair(s)</source>
        <translation>
            <numerusform>%n ikili öner</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this round</source>
        <translation>Bu turda değil</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>İçeri al</translation>
    </message>
</context>
<context>
    <name>RoundPairCard</name>
    <message>
        <source>Kept together</source>
        <translation>Birlikte tutuldu</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Bırak</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Birlikte tut</translation>
    </message>
    <message>
        <source>Not these two</source>
        <translation>Bu ikisi olmasın</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 bu turda olmasın</translation>
    </message>
</context>
<context>
    <name>RungsCard</name>
    <message>
        <source>How far lessons travel</source>
        <translation>Dersler ne kadar yayılıyor</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Dersler</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ziyaretler</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Takipler</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Ortaklıklar</translation>
    </message>
    <message>
        <source>Also said</source>
        <translation>Ayrıca söylenenler</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Her şeyde ara</translation>
    </message>
    <message>
        <source>People, partnerships, lessons, visits, follow-ups and what was said in them, whatever their case or accents.</source>
        <translation>Kişiler, ortaklıklar, dersler, ziyaretler, takipler ve içlerinde söylenenler; büyük-küçük harf ve işaretler fark etmez.</translation>
    </message>
    <message>
        <source>Nothing has these words. Search looks at the beginnings of words.</source>
        <translation>Bu sözcükleri içeren bir şey yok. Arama sözcük başlarına bakar.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n sonuç</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Whoever runs it cannot read what you write.</source>
        <translation>Onu işleten kişi yazdıklarınızı okuyamaz.</translation>
    </message>
</context>
<context>
    <name>ServerStep</name>
    <message>
        <source>You found a partnership and invite the others. Whoever keeps Collega for your town tells you the server.</source>
        <translation>Bir ortaklık kurar ve diğerlerini davet edersiniz. Belediyeniz için Collega’yı yöneten kişi size sunucuyu söyler.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Your profile: what you do, offer and seek</source>
        <translation>Profiliniz: ne yapıyor, ne sunuyor, ne arıyorsunuz</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Eşitleme</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Cihazlarınız</translation>
    </message>
    <message>
        <source>Link a new one, shut out a lost one</source>
        <translation>Yenisini bağlayın, kaybolanı dışarıda bırakın</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Ortaklar</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Dersler</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ziyaretler</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Takipler</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>Ders kaydet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinatör</translation>
    </message>
    <message>
        <source>Broker&apos;s desk</source>
        <translation>Köprü kurucunun masası</translation>
    </message>
</context>
<context>
    <name>StepFoot</name>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>StrengthNote</name>
    <message>
        <source>A computer guesses this quickly. Four words that do not belong together are better.</source>
        <translation>Bir bilgisayar bunu çabuk bulur. Birbiriyle ilgisiz dört sözcük daha iyidir.</translation>
    </message>
    <message>
        <source>This holds against somebody who finds your phone, not against a determined attacker.</source>
        <translation>Telefonunuzu bulan birine karşı dayanır, kararlı bir saldırgana karşı değil.</translation>
    </message>
    <message>
        <source>This holds.</source>
        <translation>Bu dayanır.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Fit: %1 of 100</source>
        <translation>Uyum: 100 üzerinden %1</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>uyum</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Propose pair</source>
        <translation>İkili teklif et</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>You are: %1, %2.</source>
        <translation>Siz: %1, %2.</translation>
    </message>
    <message>
        <source>Say in your profile what you want to learn: it finds better.</source>
        <translation>Profilinizde ne öğrenmek istediğinizi yazın: daha iyi eşleşme bulunur.</translation>
    </message>
    <message>
        <source>You want to learn: %1.</source>
        <translation>Öğrenmek istediğiniz: %1.</translation>
    </message>
</context>
<context>
    <name>SuggestionsPage</name>
    <message>
        <source>Colleagues for you</source>
        <translation>Size uygun meslektaşlar</translation>
    </message>
    <message>
        <source>Proposed. Your colleague can accept within three weeks.</source>
        <translation>Teklif edildi. Meslektaşınız üç hafta içinde kabul edebilir.</translation>
    </message>
    <message>
        <source>What you offer and seek</source>
        <translation>Sunduklarınız ve aradıklarınız</translation>
    </message>
    <message>
        <source>Nobody to suggest yet</source>
        <translation>Henüz önerilecek kimse yok</translation>
    </message>
    <message>
        <source>As colleagues join and say what they offer and seek, they appear here. It helps to say what you want to learn.</source>
        <translation>Meslektaşlar katılıp ne sunduklarını ve aradıklarını yazdıkça burada görünür. Ne öğrenmek istediğinizi yazmanız işe yarar.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Eşitleme</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Sunucu: %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Şimdi dene</translation>
    </message>
    <message>
        <source>Everything you write is kept on this device at once, and goes to your colleagues as soon as the server is reached. Nothing is lost while you are offline.</source>
        <translation>Yazdığınız her şey hemen bu cihazda saklanır ve sunucuya ulaşılır ulaşılmaz meslektaşlarınıza gider. Çevrimdışıyken hiçbir şey kaybolmaz.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that colleagues wrote with a newer Collega need an update of this one to be shown. They are kept, and passed on as they are.</source>
        <translation>
            <numerusform>Meslektaşlarınızın daha yeni bir Collega ile yazdığı %n öğe ancak güncellemeden sonra görünür. Saklanır ve olduğu gibi iletilir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>You are a pair now. It will be on the way to your colleague.</source>
        <translation>Artık bir ikilisiniz. Haber meslektaşınıza doğru yola çıkıyor.</translation>
    </message>
    <message>
        <source>The bell has rung.</source>
        <translation>Zil çaldı.</translation>
    </message>
    <message>
        <source>Your first partnership</source>
        <translation>İlk ortaklığınız</translation>
    </message>
    <message>
        <source>Nothing asks for you today</source>
        <translation>Bugün sizi bekleyen bir şey yok</translation>
    </message>
    <message>
        <source>Open the invitation link a colleague sent you, or found a partnership and invite them.</source>
        <translation>Bir meslektaşınızın gönderdiği davet bağlantısını açın ya da bir ortaklık kurup meslektaşlarınızı davet edin.</translation>
    </message>
    <message>
        <source>Follow-ups, visits and partners who went quiet appear here when their day comes.</source>
        <translation>Takipler, ziyaretler ve sessizleşen ortaklar günü gelince burada görünür.</translation>
    </message>
    <message>
        <source>Join or found</source>
        <translation>Katıl ya da kur</translation>
    </message>
    <message>
        <source>Look who you could learn from</source>
        <translation>Kimden öğrenebileceğinize bakın</translation>
    </message>
    <message>
        <source>Follow up today</source>
        <translation>Bugün takip edilecekler</translation>
    </message>
    <message>
        <source>Wants to learn with you</source>
        <translation>Sizinle öğrenmek istiyor</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Sessizleşenler</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Sıradaki ziyaret</translation>
    </message>
    <message>
        <source>Asked again in a week.</source>
        <translation>Bir hafta sonra yeniden sorulacak.</translation>
    </message>
    <message>
        <source>What colleagues wrote</source>
        <translation>Meslektaşların yazdıkları</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>Sizden istenenler</translation>
    </message>
</context>
<context>
    <name>TogetherCard</name>
    <message>
        <source>Visits</source>
        <translation>Ziyaretler</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Ziyaret planla</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Dersler</translation>
    </message>
    <message>
        <source>What you learn from each other stands here.</source>
        <translation>Birbirinizden öğrendikleriniz burada yer alır.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Takipler</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Tüm ziyaretler</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Tüm dersler</translation>
    </message>
    <message>
        <source>All follow-ups</source>
        <translation>Tüm takipler</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search everything</source>
        <translation>Her şeyde ara</translation>
    </message>
</context>
<context>
    <name>TranslateCard</name>
    <message>
        <source>What did you see?</source>
        <translation>Ne gördünüz?</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>Size ne anlatıyor?</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>Bununla ne yapacaksınız?</translation>
    </message>
    <message>
        <source>Translate it</source>
        <translation>Çevir</translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation>Hangi dile</translation>
    </message>
    <message>
        <source>What should its readers know of the culture it comes from?</source>
        <translation>Okuyanlar geldiği kültür hakkında ne bilmeli?</translation>
    </message>
    <message>
        <source>Name me with it</source>
        <translation>Adım geçsin</translation>
    </message>
    <message>
        <source>Add the translation</source>
        <translation>Çeviriyi ekle</translation>
    </message>
</context>
<context>
    <name>TranslationCard</name>
    <message>
        <source>(not translated)</source>
        <translation>(çevrilmedi)</translation>
    </message>
</context>
<context>
    <name>TranslationsPage</name>
    <message>
        <source>Translations</source>
        <translation>Çeviriler</translation>
    </message>
    <message>
        <source>The translation stands beside the lesson.</source>
        <translation>Çeviri dersin yanında duruyor.</translation>
    </message>
    <message>
        <source>Written in: %1</source>
        <translation>Yazıldığı dil: %1</translation>
    </message>
</context>
<context>
    <name>TwoSidedBar</name>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1: %2 %3, %4 %5</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <source>What colleagues in two towns learn from each other</source>
        <translation>İki belediyedeki meslektaşların birbirinden öğrendikleri</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Açılıyor…</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Parolamı unuttum</translation>
    </message>
    <message>
        <source>Come back with the recovery code?</source>
        <translation>Kurtarma koduyla geri dönülsün mü?</translation>
    </message>
    <message>
        <source>Nobody can open what is here without the passphrase. With the recovery code you begin anew on this device, and what had been sent comes back.</source>
        <translation>Parola olmadan buradakileri kimse açamaz. Kurtarma koduyla bu cihazda yeniden başlarsınız ve gönderilmiş olanlar geri gelir.</translation>
    </message>
    <message>
        <source>What had not been sent yet stays behind.</source>
        <translation>Henüz gönderilmemiş olanlar geride kalır.</translation>
    </message>
    <message>
        <source>Nothing is deleted: what is here is set aside, for if the passphrase comes back to you.</source>
        <translation>Hiçbir şey silinmez: buradakiler, parolayı hatırlarsanız diye kenara konur.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Yeniden başla</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Bring back what it said</source>
        <translation>Önceki metni geri getir</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>Past</source>
        <translation>Geçti</translation>
    </message>
</context>
<context>
    <name>VisitEditorPage</name>
    <message>
        <source>Plan a visit</source>
        <translation>Ziyaret planla</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planla</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Konusu nedir?</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Kiminle</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Türü</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>To, if it takes longer than a day</source>
        <translation>Bitiş, bir günden uzun sürüyorsa</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Past</source>
        <translation>Geçti</translation>
    </message>
    <message>
        <source>Phase of the visit</source>
        <translation>Ziyaretin aşaması</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Hazırlık</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Yolda</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Geriye bakış</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>%n meslektaş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreter(s)</source>
        <translation>
            <numerusform>%n tercüman</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ziyaret</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of visit and its host town</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n preparation(s) done</source>
        <translation>
            <numerusform>%n hazırlıktan %1 tamam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation>Ziyaretler</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Ziyaret planla</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Henüz ziyaret yok</translation>
    </message>
    <message>
        <source>Working visits, job shadowing, workshops and calls stand here, with what to prepare and what came of them.</source>
        <translation>Çalışma ziyaretleri, işbaşı gözlemler, çalıştaylar ve görüşmeler, hazırlıkları ve sonuçlarıyla burada yer alır.</translation>
    </message>
</context>
<context>
    <name>WaitingStep</name>
    <message>
        <source>Your other device now shows a number too. Is it the same? Then approve it there, with the passphrase of that device.</source>
        <translation>Öteki cihazınız da şimdi bir sayı gösteriyor. Aynı mı? Öyleyse orada, o cihazın parolasıyla onaylayın.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Soruluyor…</translation>
    </message>
    <message>
        <source>Waiting for your other device</source>
        <translation>Öteki cihazınız bekleniyor</translation>
    </message>
    <message>
        <source>Then everything comes in by itself, and this page makes room for it.</source>
        <translation>Sonra her şey kendiliğinden gelir ve bu sayfa yerini ona bırakır.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>WaysStep</name>
    <message>
        <source>I am invited</source>
        <translation>Davetliyim</translation>
    </message>
    <message>
        <source>A colleague sent you a link or a QR code</source>
        <translation>Bir meslektaşınız bağlantı ya da QR kodu gönderdi</translation>
    </message>
    <message>
        <source>I begin</source>
        <translation>Başlatıyorum</translation>
    </message>
    <message>
        <source>You found a partnership and invite the others</source>
        <translation>Bir ortaklık kurar, ötekileri davet edersiniz</translation>
    </message>
    <message>
        <source>On another device</source>
        <translation>Başka bir cihazda</translation>
    </message>
    <message>
        <source>It shows a code that brings everything here</source>
        <translation>Her şeyi buraya getiren bir kod gösterir</translation>
    </message>
    <message>
        <source>With the recovery code</source>
        <translation>Kurtarma koduyla</translation>
    </message>
    <message>
        <source>After losing your device or your passphrase</source>
        <translation>Cihazınızı ya da parolanızı kaybettiyseniz</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>Yedekten</translation>
    </message>
    <message>
        <source>A file that you made in Collega</source>
        <translation>Collega’da oluşturduğunuz bir dosya</translation>
    </message>
    <message>
        <source>You are new to Collega</source>
        <translation>Collega’da yenisiniz</translation>
    </message>
    <message>
        <source>You use Collega already</source>
        <translation>Collega’yı zaten kullanıyorsunuz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>As colleagues know you</source>
        <translation>Meslektaşlarınızın sizi tanıdığı gibi</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Belediye</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Meslek</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>(left empty)</source>
        <translation>(boş bırakıldı)</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Bunu koru</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Bunu al</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Service and technique</source>
        <translation>Hizmet ve teknik</translation>
    </message>
    <message>
        <source>Working with civil society</source>
        <translation>Sivil toplumla çalışma</translation>
    </message>
    <message>
        <source>Understanding a community</source>
        <translation>Bir topluluğu anlama</translation>
    </message>
    <message>
        <source>How we work ourselves</source>
        <translation>Kendi çalışma biçimimiz</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Beceriler</translation>
    </message>
    <message>
        <source>Awareness and motivation</source>
        <translation>Farkındalık ve motivasyon</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Belediye</translation>
    </message>
    <message>
        <source>Wider network</source>
        <translation>Geniş ağ</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Fikir</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlandı</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Denendi</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Benimsendi</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Tıkandı</translation>
    </message>
    <message>
        <source>The mandate lies higher up</source>
        <translation>Yetki daha üst düzeyde</translation>
    </message>
    <message>
        <source>No support from the town</source>
        <translation>Belediyeden destek yok</translation>
    </message>
    <message>
        <source>Thin preparation</source>
        <translation>Yetersiz hazırlık</translation>
    </message>
    <message>
        <source>Unknown context</source>
        <translation>Bilinmeyen ortam</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>No money, people or equipment</source>
        <translation>Para, personel ya da donanım yok</translation>
    </message>
    <message>
        <source>No openness to learn</source>
        <translation>Öğrenmeye açıklık yok</translation>
    </message>
    <message>
        <source>Colleagues left</source>
        <translation>Çalışma arkadaşları ayrıldı</translation>
    </message>
    <message>
        <source>Working visit</source>
        <translation>Çalışma ziyareti</translation>
    </message>
    <message>
        <source>Job shadowing</source>
        <translation>İşbaşı gözlem</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Çalıştay</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Görüşme</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Buluşma</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Staff days</source>
        <translation>Personel günü</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Donanım</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Ev sahipliği</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Teklif edildi</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Eşleşti</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Geri çevrildi</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapandı</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yanıtlandı</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vazgeçildi</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Uzman</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Köprü kurucu</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinatör</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Girişimi başlatan</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tercüman</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Arabulucu</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation>Yerel yönetim</translation>
    </message>
    <message>
        <source>Higher government</source>
        <translation>Üst düzey yönetim</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Sivil toplum</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Okul</translation>
    </message>
    <message>
        <source>Knowledge institute</source>
        <translation>Araştırma kurumu</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>İşletme</translation>
    </message>
    <message>
        <source>No link through residents</source>
        <translation>Sakinler üzerinden bağ yok</translation>
    </message>
    <message>
        <source>Residents from the wider region</source>
        <translation>Geniş bölgeden gelen sakinler</translation>
    </message>
    <message>
        <source>Residents from the partner town itself</source>
        <translation>Doğrudan ortak belediyeden gelen sakinler</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Ortaklık</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>İkili</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Canlı</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Soğuyor</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Uykuda</translation>
    </message>
    <message>
        <source>Waking</source>
        <translation>Uyanıyor</translation>
    </message>
    <message>
        <source>Visit planned</source>
        <translation>Ziyaret planlandı</translation>
    </message>
    <message>
        <source>Only on this device</source>
        <translation>Yalnızca bu cihazda</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Yolda</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Eşitlendi</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Bağlı değil</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Bağlanıyor</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Alınıyor</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Gönderiliyor</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Çevrimdışı</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>İlgi bekliyor</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arapça</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Almanca</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>İspanyolca</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Fransızca</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kürtçe</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Felemenkçe</translation>
    </message>
    <message>
        <source>Tarifit</source>
        <translation>Tarifit (Rif Berbericesi)</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>Tamazight</source>
        <translation>Tamazight</translation>
    </message>
    <message>
        <source>%1 offers what you seek: %2.</source>
        <translation>%1, aradığınızı sunuyor: %2.</translation>
    </message>
    <message>
        <source>%1 seeks what you offer: %2.</source>
        <translation>%1, sizin sunduğunuzu arıyor: %2.</translation>
    </message>
    <message>
        <source>%1 knows something that is new to you: %2.</source>
        <translation>%1, sizin için yeni olan bir şey biliyor: %2.</translation>
    </message>
    <message>
        <source>%1 offers what %2 seeks: %3.</source>
        <translation>%1, %2 adlı kişinin aradığını sunuyor: %3.</translation>
    </message>
    <message>
        <source>%1 seeks what %2 offers: %3.</source>
        <translation>%1, %2 adlı kişinin sunduğunu arıyor: %3.</translation>
    </message>
    <message>
        <source>%1 knows something that is new to %2: %3.</source>
        <translation>%1, %2 için yeni olan bir şey biliyor: %3.</translation>
    </message>
    <message>
        <source>The same profession: %1.</source>
        <translation>Aynı meslek: %1.</translation>
    </message>
    <message>
        <source>A theme in common: %1.</source>
        <translation>Ortak bir konu: %1.</translation>
    </message>
    <message>
        <source>A language in common: %1.</source>
        <translation>Ortak bir dil: %1.</translation>
    </message>
    <message>
        <source>There is no language in common.</source>
        <translation>Ortak bir dil yok.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n pair(s) or proposal(s) already.</source>
        <translation>
            <numerusform>%1 için şimdiden %n ikili ya da teklif var.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can bridge that: speaks %2.</source>
        <translation>%1 araya köprü kurabilir; bildiği diller: %2.</translation>
    </message>
    <message>
        <source>%1 can bridge that: speaks %2, and knows the subject (%3).</source>
        <translation>%1 araya köprü kurabilir; bildiği diller: %2. Konuyu da biliyor (%3).</translation>
    </message>
    <message>
        <source>What did you learn from the visit?</source>
        <translation>Ziyaretten ne öğrendiniz?</translation>
    </message>
    <message>
        <source>Have you thanked your hosts and agreed on what comes next?</source>
        <translation>Ev sahiplerinize teşekkür edip sonraki adımda anlaştınız mı?</translation>
    </message>
    <message>
        <source>Three months on: what did you do with what you learned?</source>
        <translation>Üç ay sonra: öğrendiklerinizle ne yaptınız?</translation>
    </message>
    <message>
        <source>Half a year on: what has become of what you learned?</source>
        <translation>Altı ay sonra: öğrendikleriniz ne oldu?</translation>
    </message>
    <message>
        <source>Have the visit agreed at home, and say who agreed</source>
        <translation>Ziyareti kendi kurumunuzda onaylatın ve kimin onayladığını yazın</translation>
    </message>
    <message>
        <source>Say what each side wants to learn</source>
        <translation>İki tarafın da ne öğrenmek istediğini yazın</translation>
    </message>
    <message>
        <source>Read about the town you visit</source>
        <translation>Ziyaret edeceğiniz belediye hakkında okuyun</translation>
    </message>
    <message>
        <source>Read earlier lessons on the subject</source>
        <translation>Konuyla ilgili önceki dersleri okuyun</translation>
    </message>
    <message>
        <source>Send your questions beforehand</source>
        <translation>Sorularınızı önceden gönderin</translation>
    </message>
    <message>
        <source>Find an interpreter who knows the subject</source>
        <translation>Konuyu bilen bir tercüman bulun</translation>
    </message>
    <message>
        <source>Agree on the programme</source>
        <translation>Programda anlaşın</translation>
    </message>
    <message>
        <source>Arrange travel and papers</source>
        <translation>Yolculuğu ve belgeleri ayarlayın</translation>
    </message>
    <message>
        <source>Set a date to tell colleagues at home</source>
        <translation>Çalışma arkadaşlarınıza anlatmak için bir tarih belirleyin</translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation>Henüz temas yok.</translation>
    </message>
    <message>
        <source>Last contact %1.</source>
        <translation>Son temas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Usually in contact every %n day(s).</source>
        <translation>
            <numerusform>Genellikle %n günde bir temas kuruluyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in step.</source>
        <translation>Her şey eşitlendi.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one day to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>dün</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yarın</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n gün önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n gün sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>That cannot be right.</source>
        <translation>Bu doğru olamaz.</translation>
    </message>
    <message>
        <source>The calendar has no such day or time.</source>
        <translation>Takvimde böyle bir gün ya da saat yok.</translation>
    </message>
    <message>
        <source>The text is not written in UTF-8.</source>
        <translation>Metin UTF-8 olarak yazılmamış.</translation>
    </message>
    <message>
        <source>This is not a whole invitation link.</source>
        <translation>Bu, eksiksiz bir davet bağlantısı değil.</translation>
    </message>
    <message>
        <source>This invitation has expired.</source>
        <translation>Bu davetin süresi dolmuş.</translation>
    </message>
    <message>
        <source>This invitation has been used already.</source>
        <translation>Bu davet zaten kullanılmış.</translation>
    </message>
    <message>
        <source>There is a typing error in the recovery code.</source>
        <translation>Kurtarma kodunda bir yazım hatası var.</translation>
    </message>
    <message>
        <source>Your role here does not allow this.</source>
        <translation>Buradaki rolünüz buna izin vermiyor.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Zaten var.</translation>
    </message>
    <message>
        <source>This was written by a newer version of Collega.</source>
        <translation>Bu, Collega’nın daha yeni bir sürümüyle yazılmış.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Sunucu bunu reddetti.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disk dolu.</translation>
    </message>
    <message>
        <source>Another program has this profile open.</source>
        <translation>Bu profil başka bir programda açık.</translation>
    </message>
    <message>
        <source>There is nothing by that name here.</source>
        <translation>Burada bu adda bir şey yok.</translation>
    </message>
    <message>
        <source>There is no profile in this folder.</source>
        <translation>Bu klasörde profil yok.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile.</source>
        <translation>Bu parola profili açmıyor.</translation>
    </message>
    <message>
        <source>The profile is locked.</source>
        <translation>Profil kilitli.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Sunucuya ulaşılamıyor.</translation>
    </message>
    <message>
        <source>What answered is not a Collega server, or it is in trouble.</source>
        <translation>Yanıt veren bir Collega sunucusu değil ya da sunucuda sorun var.</translation>
    </message>
    <message>
        <source>The server has ended the session.</source>
        <translation>Sunucu oturumu sonlandırdı.</translation>
    </message>
    <message>
        <source>The server asks to go slower.</source>
        <translation>Sunucu yavaşlamanızı istiyor.</translation>
    </message>
    <message>
        <source>A file of this profile is damaged.</source>
        <translation>Bu profilin bir dosyası bozulmuş.</translation>
    </message>
    <message>
        <source>Something the server sent does not bear a valid signature.</source>
        <translation>Sunucunun gönderdiği bir şey geçerli bir imza taşımıyor.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>What you wrote is kept on this device and will be sent.</source>
        <translation>Yazdıklarınız bu cihazda duruyor ve gönderilecek.</translation>
    </message>
    <message>
        <source>What you wrote is kept on this device.</source>
        <translation>Yazdıklarınız bu cihazda duruyor.</translation>
    </message>
    <message>
        <source>What was synchronised is safe with your colleagues.</source>
        <translation>Eşitlenmiş olanlar meslektaşlarınızda güvende.</translation>
    </message>
    <message>
        <source>It was not let in; the rest goes on.</source>
        <translation>İçeri alınmadı; gerisi sürüyor.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>Olduğu gibi saklanıyor.</translation>
    </message>
    <message>
        <source>Please correct it and try again.</source>
        <translation>Düzeltip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Write the day as 2026-12-09, with a time as 2026-12-09T09:00.</source>
        <translation>Günü 2026-12-09, saatle birlikte 2026-12-09T09:00 biçiminde yazın.</translation>
    </message>
    <message>
        <source>Save the text as UTF-8 and try again.</source>
        <translation>Metni UTF-8 olarak kaydedip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Copy the link again, from beginning to end.</source>
        <translation>Bağlantıyı baştan sona yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>Ask the person who invited you for a new one.</source>
        <translation>Sizi davet eden kişiden yenisini isteyin.</translation>
    </message>
    <message>
        <source>Compare that group with what you kept.</source>
        <translation>O rakam grubunu sakladığınız kodla karşılaştırın.</translation>
    </message>
    <message>
        <source>Ask a coordinator.</source>
        <translation>Bir koordinatöre danışın.</translation>
    </message>
    <message>
        <source>Update Collega on this device.</source>
        <translation>Bu cihazda Collega’yı güncelleyin.</translation>
    </message>
    <message>
        <source>Ask a coordinator, or whoever runs the server.</source>
        <translation>Bir koordinatöre ya da sunucuyu işletene danışın.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Diskte yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Close the other program first.</source>
        <translation>Önce öteki programı kapatın.</translation>
    </message>
    <message>
        <source>Look at the list and choose again.</source>
        <translation>Listeye bakıp yeniden seçin.</translation>
    </message>
    <message>
        <source>Choose another folder, or make a new profile.</source>
        <translation>Başka bir klasör seçin ya da yeni bir profil oluşturun.</translation>
    </message>
    <message>
        <source>Try again; capitals and accents count.</source>
        <translation>Yeniden deneyin; büyük-küçük harf ve özel işaretler önemlidir.</translation>
    </message>
    <message>
        <source>Unlock it with your passphrase.</source>
        <translation>Parolanızla kilidini açın.</translation>
    </message>
    <message>
        <source>Go on working; Collega tries again by itself. If it lasts, check your connection.</source>
        <translation>Çalışmaya devam edin; Collega kendiliğinden yeniden dener. Uzun sürerse bağlantınızı denetleyin.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or ask whoever runs it.</source>
        <translation>Sunucunun adresini denetleyin ya da işletene danışın.</translation>
    </message>
    <message>
        <source>You need do nothing; Collega tries again by itself.</source>
        <translation>Bir şey yapmanız gerekmiyor; Collega kendiliğinden yeniden dener.</translation>
    </message>
    <message>
        <source>Make a copy of the folder, then join again or restore a backup.</source>
        <translation>Klasörün bir kopyasını alın, sonra yeniden katılın ya da bir yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>Tell a coordinator, and compare the head code with a colleague.</source>
        <translation>Bir koordinatöre haber verin ve baş kodunu bir meslektaşınızla karşılaştırın.</translation>
    </message>
    <message>
        <source>Same profession: %1</source>
        <translation>Aynı meslek: %1</translation>
    </message>
    <message>
        <source>Same theme: %1</source>
        <translation>Ortak konu: %1</translation>
    </message>
    <message>
        <source>Speaks %1 too</source>
        <translation>%1 biliyor</translation>
    </message>
    <message>
        <source>No language in common</source>
        <translation>Ortak dil yok</translation>
    </message>
    <message>
        <source>Offers what you seek: %1</source>
        <translation>Aradığınızı sunuyor: %1</translation>
    </message>
    <message>
        <source>Seeks what you offer: %1</source>
        <translation>Sunduğunuzu arıyor: %1</translation>
    </message>
    <message>
        <source>New to you: %1</source>
        <translation>Sizin için yeni: %1</translation>
    </message>
    <message numerus="yes">
        <source>Has %n pair(s) or proposal(s) already</source>
        <translation>
            <numerusform>Şimdiden %n ikilisi ya da önerisi var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n hafta önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n ay önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n yıl önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>%n hafta sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>%n ay sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>%n yıl sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually in contact every %n week(s).</source>
        <translation>
            <numerusform>Genellikle %n haftada bir temas kuruluyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually in contact every %n month(s).</source>
        <translation>
            <numerusform>Genellikle %n ayda bir temas kuruluyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually in contact every %n year(s).</source>
        <translation>
            <numerusform>Genellikle %n yılda bir temas kuruluyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Soruldu</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Üstlenildi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>%1 is a broker here.</source>
        <translation>%1 burada köprü kurucudur.</translation>
    </message>
    <message>
        <source>%1 speaks %2.</source>
        <translation>%1 konuşuyor; bildiği diller: %2.</translation>
    </message>
    <message>
        <source>%1 knows the subject (%2).</source>
        <translation>%1 konuyu biliyor (%2).</translation>
    </message>
    <message>
        <source>%1 speaks %2, and knows the subject (%3).</source>
        <translation>%1 konuyu biliyor (%3); bildiği diller: %2.</translation>
    </message>
    <message>
        <source>No broker here fits it; all of them see the request.</source>
        <translation>Buradaki hiçbir köprü kurucu buna uymuyor; hepsi isteği görüyor.</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Henüz bir şey söylenmedi.</translation>
    </message>
    <message>
        <source>The broker&apos;s share of the words is %1.</source>
        <translation>Sözlerde köprü kurucunun payı %1.</translation>
    </message>
    <message>
        <source>You said %1 of the words. A silence now and then leaves the others more room.</source>
        <translation>Sözlerin %1 kadarını siz söylediniz. Arada bir susmak ötekilere daha çok yer bırakır.</translation>
    </message>
    <message>
        <source>The broker said %1 of the words. It is the conversation of you both: do speak.</source>
        <translation>Sözlerin %1 kadarını köprü kurucu söyledi. Bu ikinizin sohbeti: siz de konuşun.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known here of %n other partnership(s).</source>
        <translation>
            <numerusform>%n diğer ortaklık hakkında burada bir şey bilinmiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known here of %n other pair(s).</source>
        <translation>
            <numerusform>%n diğer ikili hakkında burada bir şey bilinmiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n partnership(s) only goals and lessons are known here.</source>
        <translation>
            <numerusform>%n ortaklığın burada yalnızca hedefleri ve dersleri biliniyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n pair(s) only goals and lessons are known here.</source>
        <translation>
            <numerusform>%n ikilinin burada yalnızca hedefleri ve dersleri biliniyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The only pair has no learning goal for %1.</source>
        <translation>Tek ikilinin %1 için öğrenme hedefi yok.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n pair(s) has a learning goal for %1.</source>
        <translation>
            <numerusform>%n ikilinin hiçbirinin %1 için öğrenme hedefi yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 pairs have a learning goal for %2.</source>
        <translation>
            <numerusform>%1 ikiliden %n tanesinin %2 için öğrenme hedefi var.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no learning goal in its partnership.</source>
        <translation>%1 ortaklığında bir öğrenme hedefi belirlemedi.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n partnership(s) has a learning goal for %1.</source>
        <translation>
            <numerusform>%n ortaklığın hiçbirinde %1 için öğrenme hedefi yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 partnerships have a learning goal for %2.</source>
        <translation>
            <numerusform>%1 ortaklıktan %n tanesinde %2 için öğrenme hedefi var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Similarities</source>
        <translation>Benzerlikler</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Farklılıklar</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Güven</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Güç</translation>
    </message>
    <message>
        <source>Transnational ties</source>
        <translation>Sınır ötesi bağlar</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Yanıt bekliyor</translation>
    </message>
    <message>
        <source>Backed</source>
        <translation>Destekleniyor</translation>
    </message>
    <message>
        <source>Not backed</source>
        <translation>Desteklenmiyor</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klasik</translation>
    </message>
    <message>
        <source>Multi-actor</source>
        <translation>Çok aktörlü</translation>
    </message>
    <message>
        <source>Multi-level</source>
        <translation>Çok düzeyli</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Karma</translation>
    </message>
    <message>
        <source>Learning goals</source>
        <translation>Öğrenme hedefleri</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Öğrenilen dersler</translation>
    </message>
    <message>
        <source>Put into practice</source>
        <translation>Uygulamaya geçirilen</translation>
    </message>
    <message>
        <source>Visits hosted</source>
        <translation>Ağırlanan ziyaretler</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Katkılar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesajlar</translation>
    </message>
    <message>
        <source>%1 has not said yet what it wants to learn.</source>
        <translation>%1 ne öğrenmek istediğini henüz söylemedi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 set %2 of %n learning goal(s).</source>
        <translation>
            <numerusform>%n öğrenme hedefinden %2 tanesini %1 belirledi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 learned %2 of %n lesson(s).</source>
        <translation>
            <numerusform>%n dersten %2 tanesini %1 öğrendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 applied %2 of %n lesson(s) that were put into practice.</source>
        <translation>
            <numerusform>Uygulamaya geçirilen %n dersten %2 tanesini %1 uyguladı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hosted %2 of %n visit(s).</source>
        <translation>
            <numerusform>%n ziyaretten %2 tanesini %1 ağırladı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made %2 of %n contribution(s).</source>
        <translation>
            <numerusform>%n katkıdan %2 tanesini %1 yaptı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wrote %2 of %n message(s).</source>
        <translation>
            <numerusform>%n mesajdan %2 tanesini %1 yazdı.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 says %3, %4 says %5. That is worth a conversation.</source>
        <translation>%1: %2 %3 diyor, %4 ise %5. Bunu konuşmaya değer.</translation>
    </message>
    <message>
        <source>Only local government takes part.</source>
        <translation>Yalnızca yerel yönetim katılıyor.</translation>
    </message>
    <message>
        <source>These take part beside local government: %1.</source>
        <translation>Yerel yönetimin yanında katılanlar: %1.</translation>
    </message>
    <message>
        <source>Higher or wider government takes part (%1); civil society has no weight in it.</source>
        <translation>Üst veya daha geniş yönetim katılıyor (%1); sivil toplumun bunda ağırlığı yok.</translation>
    </message>
    <message>
        <source>The society around the towns takes part (%1), and higher or wider government (%2).</source>
        <translation>Belediyelerin çevresindeki toplum (%1) ve üst veya daha geniş yönetim (%2) katılıyor.</translation>
    </message>
    <message>
        <source>For a hybrid it lacks an association, a school, a knowledge institute or a business.</source>
        <translation>Karma olması için bir dernek, okul, bilgi kurumu veya işletme eksik.</translation>
    </message>
    <message>
        <source>For a hybrid somebody from here would have to take part: %1.</source>
        <translation>Karma olması için buradan birinin katılması gerekir: %1.</translation>
    </message>
    <message>
        <source>For a hybrid it lacks a province, a ministry or a union of municipalities.</source>
        <translation>Karma olması için bir il yönetimi, bakanlık veya belediyeler birliği eksik.</translation>
    </message>
    <message>
        <source>Taken for local government, because nobody has said what they are: %1.</source>
        <translation>Ne oldukları söylenmediği için yerel yönetim sayılanlar: %1.</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%%1</translation>
    </message>
    <message>
        <source>Money in %1</source>
        <comment>a currency</comment>
        <translation>Para (%1)</translation>
    </message>
    <message>
        <source>Other contributions</source>
        <translation>Diğer katkılar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and its currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 put in %3. One side gives, the other receives.</source>
        <translation>%1: %2 bunun %3 kadarını koydu. Bir taraf veriyor, diğeri alıyor.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a town and its share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: carried together, by %2.</source>
        <translation>%1: birlikte üstleniliyor, %2.</translation>
    </message>
    <message numerus="yes">
        <source>Has waited for %1 for %n day(s).</source>
        <translation>
            <numerusform>%n gündür %1 yanıtını bekliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gave its backing after %n day(s).</source>
        <translation>
            <numerusform>%1 %n gün sonra destek verdi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused after %n day(s).</source>
        <translation>
            <numerusform>%1 %n gün sonra reddetti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n lesson(s).</source>
        <translation>
            <numerusform>%n dersi durduruyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was overcome for %n lesson(s).</source>
        <translation>
            <numerusform>%n derste aşıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can lift it for %n lesson(s).</source>
        <translation>
            <numerusform>%1 bunu %n ders için kaldırabilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked lesson(s) do not say what is in the way.</source>
        <translation>
            <numerusform>Tıkanan %n ders engelin ne olduğunu söylemiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) went up a rung from %1 to %2.</source>
        <translation>
            <numerusform>%1 ile %2 arasında %n ders bir basamak yükseldi.</numerusform>
        </translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Ne gördünüz?</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>Size ne anlatıyor?</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>Bununla ne yapacaksınız?</translation>
    </message>
    <message>
        <source>It is blocked: what stands in the way, and who can lift it?</source>
        <translation>Tıkandı: önünde ne duruyor, bunu kim kaldırabilir?</translation>
    </message>
    <message>
        <source>Nothing stands in its way any more: what comes next?</source>
        <translation>Önünde artık engel yok: sırada ne var?</translation>
    </message>
    <message>
        <source>One person adopted it: could the department use it too?</source>
        <translation>Bir kişi benimsedi: birimin de işine yarar mı?</translation>
    </message>
    <message>
        <source>Who can lift what stands in the way?</source>
        <translation>Engeli kim kaldırabilir?</translation>
    </message>
    <message>
        <source>Short lessons are read: a page and a half at most.</source>
        <translation>Kısa dersler okunur: en çok bir buçuk sayfa.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>lesson</comment>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Climbed from %1 to %2</source>
        <comment>lesson; rungs</comment>
        <translation>“%1” basamağından “%2” basamağına çıktı</translation>
    </message>
    <message>
        <source>Learned in %1</source>
        <comment>lesson; town</comment>
        <translation>Öğrenildiği yer: %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>lesson; theme</comment>
        <translation>Konu: %1</translation>
    </message>
    <message>
        <source>Learned in %1, about %2</source>
        <comment>lesson; town, theme</comment>
        <translation>Öğrenildiği yer: %1, konu: %2</translation>
    </message>
    <message>
        <source>%1 confirms that this is what was meant.</source>
        <translation>%1 onaylıyor: söylenmek istenen buydu.</translation>
    </message>
    <message>
        <source>%1 says that this is not what was meant.</source>
        <translation>%1 diyor ki: söylenmek istenen bu değildi.</translation>
    </message>
    <message>
        <source>The partnership</source>
        <translation>Ortaklık</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Anybody can read this.</source>
        <translation>Bunu herkes okuyabilir.</translation>
    </message>
    <message>
        <source>%1 is mentioned, and has not agreed to be named: “%2”</source>
        <translation>%1 adı geçiyor; adının anılmasına onay vermedi: “%2”</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>Asked not to be matched</source>
        <translation>Şu anda eşleştirilmek istemiyor</translation>
    </message>
    <message>
        <source>Has a pair or proposal already</source>
        <translation>Zaten bir ikilisi veya teklifi var</translation>
    </message>
    <message>
        <source>Nobody fits at present</source>
        <translation>Şu anda uygun kimse yok</translation>
    </message>
    <message>
        <source>Those who fit are paired better</source>
        <translation>Uygun olanlar başkalarıyla daha iyi eşleşti</translation>
    </message>
    <message>
        <source>Nobody in %1 has agreed to it yet.</source>
        <translation>%1: henüz kimse onay vermedi.</translation>
    </message>
    <message>
        <source>%1 agreed for %2 on %3.</source>
        <translation>%1, %2 adına onay verdi (%3).</translation>
    </message>
    <message>
        <source>They have not heard yet what came of it.</source>
        <translation>Sonucu henüz öğrenmediler.</translation>
    </message>
    <message>
        <source>They heard on %1 what came of it.</source>
        <translation>Sonucu öğrendiler (%1).</translation>
    </message>
    <message>
        <source>%1 handed over to %2 on %3.</source>
        <translation>%1, ikiliyi %2 adlı kişiye devretti (%3).</translation>
    </message>
    <message>
        <source>%1 did not hand over to %2.</source>
        <translation>%1, ikiliyi %2 adlı kişiye devretmedi.</translation>
    </message>
    <message>
        <source>%1 asks to hand over to %2.</source>
        <translation>%1, ikiliyi %2 adlı kişiye devretmek istiyor.</translation>
    </message>
    <message>
        <source>%1 has not accepted yet.</source>
        <translation>%1 henüz kabul etmedi.</translation>
    </message>
    <message>
        <source>The proposal has lapsed: 21 days without an answer.</source>
        <translation>Teklifin süresi doldu: 21 gün yanıt gelmedi.</translation>
    </message>
    <message>
        <source>%1 asked not to be matched for now.</source>
        <translation>%1 şimdilik eşleştirilmek istemiyor.</translation>
    </message>
    <message>
        <source>%1 asked not to be matched until %2.</source>
        <translation>%1 şu tarihe kadar eşleştirilmek istemiyor: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n staff day(s)</source>
        <translation>
            <numerusform>%n personel günü</numerusform>
        </translation>
    </message>
    <message>
        <source>Available: %1</source>
        <translation>Uygunluk: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1 can read this, and whoever joins later.</source>
        <translation>
            <numerusform>%1 üyelerinden %n kişi ve sonradan katılanlar bunu okuyabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Three months on: what has your side done with this lesson?</source>
        <translation>Üç ay sonra: sizin taraf bu dersle ne yaptı?</translation>
    </message>
    <message>
        <source>Half a year on: what has your side done with this lesson, and who took it up?</source>
        <translation>Yarım yıl sonra: sizin taraf bu dersle ne yaptı ve kimler sahiplendi?</translation>
    </message>
    <message>
        <source>A year on: is this lesson part of how your side works, and in which procedure?</source>
        <translation>Bir yıl sonra: bu ders sizin tarafın çalışma biçimine yerleşti mi, hangi prosedürde?</translation>
    </message>
    <message>
        <source>Agree whom you follow, and what you may do</source>
        <translation>Kimi izleyeceğinizi ve neler yapabileceğinizi kararlaştırın</translation>
    </message>
    <message>
        <source>Arrange insurance and protective clothing</source>
        <translation>Sigortayı ve koruyucu giysileri ayarlayın</translation>
    </message>
    <message>
        <source>Invite those who take part on both sides</source>
        <translation>Her iki taraftan katılanları davet edin</translation>
    </message>
    <message>
        <source>Have the material in the languages of those who come</source>
        <translation>Malzemeyi gelenlerin dillerinde hazırlayın</translation>
    </message>
    <message>
        <source>Agree on the hour, by the clocks of both towns</source>
        <translation>Saati her iki belediyenin saatine göre kararlaştırın</translation>
    </message>
    <message>
        <source>Agree who takes notes</source>
        <translation>Kimin not alacağını kararlaştırın</translation>
    </message>
    <message>
        <source>Nobody named as interpreter speaks both %1 and %2.</source>
        <translation>Adı geçen tercümanların hiçbiri hem %1 hem %2 konuşmuyor.</translation>
    </message>
    <message>
        <source>Nobody from %1 takes part.</source>
        <translation>%1 tarafından kimse katılmıyor.</translation>
    </message>
    <message>
        <source>Some of you share no language, and no interpreter is named.</source>
        <translation>Bazılarınızın ortak dili yok ve tercüman belirtilmemiş.</translation>
    </message>
    <message>
        <source>It is short: two to five days are most useful.</source>
        <translation>Kısa: en yararlısı iki ile beş gün arasıdır.</translation>
    </message>
    <message>
        <source>It is long: two to five days are most useful.</source>
        <translation>Uzun: en yararlısı iki ile beş gün arasıdır.</translation>
    </message>
    <message>
        <source>It does not say who agreed to it at home.</source>
        <translation>Kendi kurumunuzda kimin onay verdiği belirtilmemiş.</translation>
    </message>
    <message>
        <source>It does not say which town is the host.</source>
        <translation>Ev sahibi belediye belirtilmemiş.</translation>
    </message>
    <message>
        <source>There is no briefing of %1 yet.</source>
        <translation>%1 için henüz tanıtım notu yok.</translation>
    </message>
    <message>
        <source>No lesson has been logged yet.</source>
        <translation>Henüz ders kaydedilmedi.</translation>
    </message>
    <message>
        <source>The hosts have not been thanked yet.</source>
        <translation>Ev sahiplerine henüz teşekkür edilmedi.</translation>
    </message>
    <message>
        <source>It has not been debriefed yet.</source>
        <translation>Henüz değerlendirilmedi.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>Bu çok büyük.</translation>
    </message>
    <message>
        <source>A lesson fits on a page and a half, an attachment in 25 MB.</source>
        <translation>Bir ders bir buçuk sayfaya, bir ek 25 MB&apos;a sığar.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for more room.</source>
        <translation>Sunucuyu işleten kişiden daha fazla yer isteyin.</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Henüz alınmadı</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Alınıyor</translation>
    </message>
    <message>
        <source>Damaged: it cannot be opened</source>
        <translation>Hasarlı: açılamıyor</translation>
    </message>
    <message>
        <source>%1 learn from each other.</source>
        <translation>%1 birbirinden öğreniyor.</translation>
    </message>
    <message>
        <source>%1 have worked together since %2.</source>
        <translation>%1, %2 yılından beri birlikte çalışıyor.</translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s) take part.</source>
        <translation>
            <numerusform>%n ortaklık katılıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of colleagues work together.</source>
        <translation>
            <numerusform>Meslektaşlardan oluşan %n ikili birlikte çalışıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) in all</source>
        <translation>
            <numerusform>toplam %n ders</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning on both sides</source>
        <translation>İki tarafta da öğrenme</translation>
    </message>
    <message>
        <source>From the beginning until now</source>
        <translation>Başlangıçtan bugüne</translation>
    </message>
    <message>
        <source>Mutual learning in six dimensions</source>
        <translation>Altı boyutta karşılıklı öğrenme</translation>
    </message>
    <message>
        <source>From 1 (low) to 5 (high), as each side sees it</source>
        <translation>1 (düşük) ile 5 (yüksek) arası, her tarafın gözünden</translation>
    </message>
    <message>
        <source>How far lessons travel</source>
        <translation>Dersler ne kadar yayılıyor</translation>
    </message>
    <message>
        <source>Rhythm of contact</source>
        <translation>Temas ritmi</translation>
    </message>
    <message>
        <source>Days with contact, by month</source>
        <translation>Aylara göre temas kurulan günler</translation>
    </message>
    <message>
        <source>How the partnerships fare</source>
        <translation>Ortaklıkların durumu</translation>
    </message>
    <message>
        <source>What the lessons are about</source>
        <translation>Dersler ne hakkında</translation>
    </message>
    <message>
        <source>What was learned, in their own words</source>
        <translation>Öğrenilenler, kendi sözleriyle</translation>
    </message>
    <message>
        <source>From lessons that anybody may read</source>
        <translation>Herkesin okuyabileceği derslerden</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Neler engel oluyor</translation>
    </message>
    <message>
        <source>Lessons that are held up, and who can help</source>
        <translation>Bekleyen dersler ve kimin yardım edebileceği</translation>
    </message>
    <message>
        <source>What each side put in</source>
        <translation>Her tarafın katkısı</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Sonuçta ne oldu</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Kimler katılıyor</translation>
    </message>
    <message>
        <source>Report on the network, %1</source>
        <translation>Ağ raporu, %1</translation>
    </message>
    <message>
        <source>Report on a pair of colleagues, %1</source>
        <translation>Bir meslektaş ikilisi raporu, %1</translation>
    </message>
    <message>
        <source>Report on the partnership, %1</source>
        <translation>Ortaklık raporu, %1</translation>
    </message>
    <message>
        <source>How it began: %1.</source>
        <translation>Nasıl başladı: %1.</translation>
    </message>
    <message>
        <source>It is about %1.</source>
        <translation>Konuları: %1.</translation>
    </message>
    <message>
        <source>Made with Collega on %1. It names no persons.</source>
        <translation>%1 tarihinde Collega ile hazırlandı. Kişi adı içermez.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sayfa %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>lesson(s) learned</source>
        <translation>
            <numerusform>ders öğrenildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them put into practice</source>
        <translation>
            <numerusform>tanesi uygulandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visit(s) to each other</source>
        <translation>
            <numerusform>karşılıklı ziyaret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) with contact</source>
        <translation>
            <numerusform>temas günü</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>follow-up(s) kept</source>
        <translation>
            <numerusform>takip yerine getirildi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nobody has said yet who can lift it.</source>
        <translation>Bunu kimin kaldırabileceği henüz söylenmedi.</translation>
    </message>
    <message>
        <source>Can be lifted by: %1</source>
        <translation>Kaldırabilecek olan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) changed something for residents at home.</source>
        <translation>
            <numerusform>%n ders, kendi beldesinde yaşayanlar için bir şeyi değiştirdi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) of civil society wait for a town&apos;s backing.</source>
        <translation>
            <numerusform>%n sivil toplum girişimi bir belediyenin desteğini bekliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapted to one&apos;s own work</source>
        <translation>Kendi işine uyarlandı</translation>
    </message>
    <message>
        <source>Part of a procedure</source>
        <translation>Bir prosedürün parçası</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Henüz bir şey yok</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Geçerli değil</translation>
    </message>
    <message>
        <source>Of which paid by programmes</source>
        <translation>Programlarca ödenen kısım</translation>
    </message>
    <message>
        <source>translated by people</source>
        <translation>insanlar tarafından çevrildi</translation>
    </message>
    <message>
        <source>written in %1</source>
        <comment>a language</comment>
        <translation>yazıldığı dil: %1</translation>
    </message>
    <message>
        <source>At home: %1</source>
        <translation>Memlekette: %1</translation>
    </message>
    <message>
        <source>Collega: visits and follow-ups</source>
        <translation>Collega: ziyaretler ve takipler</translation>
    </message>
    <message>
        <source>Taking part: %1</source>
        <translation>Katılanlar: %1</translation>
    </message>
    <message>
        <source>Interpreting: %1</source>
        <translation>Çeviren: %1</translation>
    </message>
    <message>
        <source>Programme:</source>
        <translation>Program:</translation>
    </message>
    <message>
        <source>Still to be done before:</source>
        <translation>Öncesinde yapılacaklar:</translation>
    </message>
    <message>
        <source>What partner towns learned from each other</source>
        <translation>Ortak belediyelerin birbirinden öğrendikleri</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) that colleagues in partner towns learned from each other.</source>
        <translation>
            <numerusform>Ortak belediyelerdeki meslektaşların birbirinden öğrendiği %n ders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other lessons</source>
        <translation>Diğer dersler</translation>
    </message>
    <message>
        <source>No lesson has been made public yet.</source>
        <translation>Henüz hiçbir ders herkese açılmadı.</translation>
    </message>
    <message>
        <source>Colleagues made these lessons public. Nobody is named who did not agree.</source>
        <translation>Bu dersleri meslektaşlar herkese açtı. Onay vermeyen kimsenin adı geçmez.</translation>
    </message>
    <message>
        <source>Go to the lessons</source>
        <translation>Derslere git</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ne görüldü</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ne anlama geliyor</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Ne yapılacak</translation>
    </message>
    <message>
        <source>What it does at home</source>
        <translation>Evde neyi değiştiriyor</translation>
    </message>
    <message>
        <source>A note by the translator</source>
        <translation>Çevirmenin notu</translation>
    </message>
    <message>
        <source>Learned by %1</source>
        <translation>Öğrenen: %1</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Yazan: %1</translation>
    </message>
    <message>
        <source>The original: %1</source>
        <translation>Aslı: %1</translation>
    </message>
    <message>
        <source>Translated by %1</source>
        <translation>Çeviren: %1</translation>
    </message>
    <message>
        <source>What is kept about %1</source>
        <translation>%1 hakkında saklananlar</translation>
    </message>
    <message>
        <source>Everything on this device that is about this person or was written by them, on %1. What is about others is left out. The file beside this one has the same for programs.</source>
        <translation>Bu cihazda bu kişi hakkında olan ya da onun yazdığı her şey, %1 itibarıyla. Başkaları hakkında olanlar dışarıda bırakıldı. Yanındaki dosya aynısını programlar için içerir.</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Üyesi olduğu yerler</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Kayıtlar</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Silindi</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>%1 tarihinde yazıldı</translation>
    </message>
    <message>
        <source>This tie was closed.</source>
        <translation>Bu bağ kapatıldı.</translation>
    </message>
    <message>
        <source>This tie was closed (%1).</source>
        <translation>Bu bağ kapatıldı (%1).</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation>%1 için planlandı.</translation>
    </message>
    <message>
        <source>Paused for now (%1).</source>
        <translation>Şimdilik ara verildi (%1).</translation>
    </message>
    <message>
        <source>Paused until %1 (%2).</source>
        <translation>%1 tarihine kadar ara verildi (%2).</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Seçim</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Bütçe</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <translation>Biri ayrıldı</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Siyaset</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Tatil</translation>
    </message>
    <message>
        <source>Ramadan</source>
        <translation>Ramazan</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Başka bir neden</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Çalındı</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>Sizden istenenler</translation>
    </message>
    <message>
        <source>Bells rung for you</source>
        <translation>Sizin için çalan ziller</translation>
    </message>
    <message>
        <source>Gone quiet, and yours to ring</source>
        <translation>Sessizleşti, zili çalmak size düşüyor</translation>
    </message>
    <message>
        <source>Waiting for your yes or no</source>
        <translation>Evet veya hayır demenizi bekliyor</translation>
    </message>
    <message>
        <source>Visits that are coming</source>
        <translation>Yaklaşan ziyaretler</translation>
    </message>
    <message>
        <source>New lessons</source>
        <translation>Yeni dersler</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>son temas %1</translation>
    </message>
    <message>
        <source>There is a briefing of %1.</source>
        <translation>%1 için bir tanıtım notu var.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Ara verildi</translation>
    </message>
    <message>
        <source>The server has no more room for this space.</source>
        <translation>Sunucuda bu alan için yer kalmadı.</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::DevicesModel</name>
    <message>
        <source>Shut out. It reads nothing that was written since.</source>
        <translation>Dışarıda bırakıldı. O günden beri yazılanları okuyamaz.</translation>
    </message>
    <message>
        <source>Linked on %1</source>
        <translation>%1 tarihinde bağlandı</translation>
    </message>
    <message>
        <source>Last wrote on %1</source>
        <translation>En son %1 tarihinde yazdı</translation>
    </message>
    <message>
        <source>In no space yet</source>
        <translation>Henüz hiçbir alanda değil</translation>
    </message>
    <message numerus="yes">
        <source>In %n space(s)</source>
        <translation>
            <numerusform>%n alanda</numerusform>
        </translation>
    </message>
    <message>
        <source>Another device of yours</source>
        <translation>Başka bir cihazınız</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::ErasureModel</name>
    <message>
        <source>There is nothing about this person here any more.</source>
        <translation>Burada bu kişi hakkında artık bir şey yok.</translation>
    </message>
    <message>
        <source>Something waits to be sent, and goes first. It is looked again as soon as it is sent.</source>
        <translation>Gönderilmeyi bekleyen bir şey var, önce o gidecek. Gönderilir gönderilmez yeniden bakılır.</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::FollowUpsModel</name>
    <message>
        <source>Asked of you now</source>
        <translation>Şimdi sizden istenenler</translation>
    </message>
    <message>
        <source>Asked of your colleagues</source>
        <translation>Meslektaşlarınızdan istenenler</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Yakında</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yanıtlandı</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::JoinModel</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::KeepingModel</name>
    <message>
        <source>My data in Collega</source>
        <translation>Collega’daki verilerim</translation>
    </message>
    <message>
        <source>Visits and follow-ups</source>
        <translation>Ziyaretler ve takipler</translation>
    </message>
    <message>
        <source>Public lessons</source>
        <translation>Herkese açık dersler</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::LessonEditor</name>
    <message>
        <source>What came of it: %1</source>
        <translation>Sonucu ne oldu: %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>%1 ile</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::LinkGuestModel</name>
    <message>
        <source>This is not a whole code of another device.</source>
        <translation>Bu, başka bir cihazın eksiksiz kodu değil.</translation>
    </message>
    <message>
        <source>This code is unknown, or its time is over. Show a new one on the other device.</source>
        <translation>Bu kod bilinmiyor ya da süresi dolmuş. Öteki cihazda yenisini gösterin.</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::LinkHostModel</name>
    <message>
        <source>The time for this code is over. Show a new one.</source>
        <translation>Bu kodun süresi doldu. Yenisini gösterin.</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::Notifier</name>
    <message numerus="yes">
        <source>%n thing(s) for you in Collega</source>
        <translation>
            <numerusform>Collega’da sizin için %n şey</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::Profile</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n bekliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n alındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n gönderildi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::RecoveryModel</name>
    <message>
        <source>This server knows nobody with this code. Is it the right server, and were you in a partnership there?</source>
        <translation>Bu sunucu bu koda sahip kimseyi tanımıyor. Doğru sunucu mu, orada bir ortaklıkta mıydınız?</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::StayUnlocked</name>
    <message>
        <source>The keychain of this device did not take the key: %1</source>
        <translation>Bu cihazın anahtarlığı anahtarı almadı: %1</translation>
    </message>
    <message>
        <source>The keychain of this device did not give the key up: %1</source>
        <translation>Bu cihazın anahtarlığı anahtarı silmedi: %1</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::TodayModel</name>
    <message>
        <source>Good morning, %1</source>
        <translation>Günaydın, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>İyi günler, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>İyi akşamlar, %1</translation>
    </message>
    <message numerus="yes">
        <source>You asked to join %n partnership(s), the last time %1. Each appears here as soon as a colleague there lets you in.</source>
        <translation>
            <numerusform>%n ortaklığa katılmak istediniz, en son %1. Oradaki bir meslektaşınız sizi içeri alınca burada görünür.</numerusform>
        </translation>
    </message>
    <message>
        <source>An invitation is not at the server yet: it is asked for again by itself, until the device that made it has been online.</source>
        <translation>Bir davet henüz sunucuda değil: onu oluşturan cihaz çevrimiçi olana kadar kendiliğinden yeniden sorulur.</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::TranslationsModel</name>
    <message>
        <source>What did you see?</source>
        <translation>Ne gördünüz?</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>Size ne anlatıyor?</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>Bununla ne yapacaksınız?</translation>
    </message>
    <message>
        <source>%1: this is what was meant</source>
        <translation>%1: kastedilen bu</translation>
    </message>
    <message>
        <source>%1: something else was meant</source>
        <translation>%1: başka bir şey kastedildi</translation>
    </message>
</context>
</TS>
