package org.ledord.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words by which the world's mail programs introduce earlier text. Facts, no logic. */
final class WorldWords {

    /** What a label in a block of headers stands for. */
    enum Label {
        /** Who wrote it. */
        FROM,
        /** When. */
        DATE,
        /** To whom. */
        TO,
        /** Copies. */
        CC,
        /** About what. */
        SUBJECT,
        /** Any other header. */
        OTHER
    }

    /** "Wrote" and what stands for it at the edge of an attribution. */
    static final WordSet WROTE = set("""
            wrote writes said says skrev skriver skreiv skrifaði kirjoitti kirjoittaa schrieb schrieben geschrieben schreibt
            schreef geschreven schrijft écrit ecrit écrivait écrivit escribió escribio escribe escreveu scritto scrive scriveva
            napisał napisała napisał(a) pisze napsal napsala napísal napísala píše írta írja ezt kirjutas rašė parašė rakstīja
            написал написала написав написала пише писал писала писав написа пишет scris a_scris yazdı yazmış γραψε έγραψε
            viết menulis tulis 写道 寫道 写到 wrote: 书写 さんは書きました 書きました のメッセージ 작성 작성함 님이 כתב כתבה ‫כתב‬ كتب كتبت
            rakstija napisao napisala je_napisao pisao escrigué писали пишете писали: napisali siterer siterar citerer lainaa lainaus cituji citeert citerar zitat quoting cita citando citat citation napisało napísalo idatzi igorleak написао написала написали scríobh ysgrifennodd skrivet เขียนว่า نوشت लिखा rakstīja raksta hat_geschrieben cited mengatakan напісаў напісала ecriveva escribiu shkruajti написаа пишува жазды""");

    /** Words with which an attribution may begin or that stand between its parts. */
    static final WordSet BETWEEN = set("""
            on at by from via um uhr am den dem der die das de von vom vor le la les el los il lo em op om heeft het volgende
            a à às o os as kl klo kello pe på i dag date dato datum klokken klokka och og ja und und et y e u du ha nous nou
            za dnia dne dňa o godz godzinie v в г года р пользователь от на tarihinde şunları saat tarihli mailing list
            lähetti viesti følgende følgande följande the følger following tiistaina maanantaina keskiviikkona torstaina
            perjantaina lauantaina sunnuntaina escrito ter at: er es ezt dt dátummal időpontban kell z w dd mm yyyy via
            em: datë data sent time pm am p.m a.m vào lúc th thg đã ngày lietotājs plkst ob oseba je în el la dana dl dj di del dia missatge du zuen hau odesílatel użytkownik ο χρήστης ас gmt utc cet cest eet eest mez mesz est edt pst pdt bst jst ist hs""");

    private static final WordSet CALENDAR = set("""
            jan januari januar january tammi tammikuuta januaria jänner feb februari februar february helmi helmikuuta mar mars
            march märz maalis maaliskuuta apr april huhti huhtikuuta maj mai may touko toukokuuta jun juni june kesä kesäkuuta
            jul juli july heinä heinäkuuta aug augusti august elo elokuuta sep sept september syys syyskuuta okt oct oktober
            october loka lokakuuta nov november marras marraskuuta dec des december desember joulu joulukuuta dezember dez
            mån måndag tis tisdag ons onsdag tors tor torsdag fre fredag lör lördag sön söndag man mandag tirs tir tirsdag lør
            lørdag søn søndag ma maanantai ti tiistai ke keskiviikko to torstai pe perjantai la lauantai su sunnuntai mon monday
            tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday mo montag di dienstag mi
            mittwoch do donnerstag fr freitag sa samstag so sonntag lun lundi mardi mer mercredi jeu jeudi ven vendredi sam
            samedi dim dimanche janv janvier févr fév février avr avril juin juil juillet août déc décembre novembre octobre
            septembre lunes martes mar mié miércoles mie jue jueves vie viernes sáb sábado dom domingo ene enero febrero marzo
            abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre dic seg segunda-feira ter terça
            terça-feira qua quarta quarta-feira qui quinta quinta-feira sex sexta sexta-feira janeiro fevereiro março maio junho
            julho setembro outubro novembro dezembro fev abr ago set out gen gennaio febbraio aprile maggio mag giugno giu luglio
            lug settembre ottobre ott dicembre lunedì martedì mercoledì giovedì gio venerdì sabato domenica maa wo woensdag don
            donderdag vr vrijdag za zaterdag zo zondag mrt maart mei pon wt śr czw pt sob niedz poniedziałek wtorek środa
            czwartek piątek sobota niedziela sty lut kwi maj cze lip sie wrz paź lis gru stycznia lutego marca kwietnia maja
            czerwca lipca sierpnia września października listopada grudnia янв февр мар апр мая июня июля авг сент окт нояб дек
            января февраля марта апреля августа сентября октября ноября декабря пн вт ср чт пт сб вс понедельник вторник среда
            четверг пятница суббота воскресенье січ лют бер квіт трав черв лип серп вер жовт лист груд únor února ledna leden
            března dubna května června července srpna září října listopadu prosince""");

    /** "Message" in lines such as "-----Original Message-----". */
    private static final WordSet MESSAGE = set("""
            message meddelande meddelandet meddelelse meddelelsen melding meldingen besked skilaboð kiri i̇leti ileti iletisi μήνυμα الرسالة رسالة הודעה poruka sporočilo pranešimas ziņojums съобщение порука pesan missatge thư ข้อความ viesti nachricht bericht mensaje mensagem messaggio
            wiadomość zpráva správa üzenet сообщение повідомлення mesaj iletisi mail mejl brev e-post e-mail email e-postmeddelande
            邮件 郵件 メッセージ 메시지 bericht- mesajı appointment termin avtale avtalad_tid tapaaminen rendez-vous""");
    private static final WordSet EARLIER = set("""
            original ursprungligt ursprunglig originalmeddelande opprinnelig oprindelig alkuperäinen originalmelding
            ursprüngliche originalnachricht oorspronkelijk origineel d'origine origine originale originele oryginalna původní
            pôvodná eredeti исходное оригинальное orijinal 原始 元の 원본 forwarded vidarebefordrat vidarebefordrad videresendt
            vidaresendt weitergeleitete transféré reenviado reenviada encaminhada inoltrato doorgestuurd doorgestuurde
            przekazana přeposlaná пересылаемое пересланное välitetty edelleen reply quoted replied ursprungl. opprinneleg
            originalbesked oprindeligt opprinnelege upprunaleg algne özgün αρχικό الأصلية أصلية מקורית izvorna izvirno pradinis sākotnējais оригинално оригинална asli gốc ต้นฉบับ vidaresend 転送 iletilen initial""");

    private static final Map<String, Label> LABELS = new HashMap<>();

    static {
        labels(Label.FROM, """
                från fra frå lähettäjä from von de da van od от від frå: gönderen kimden expéditeur remitente mittente afzender
                absender nadawca feladó odesílatel от_кого 发件人 寄件者 寄件人 差出人 보낸_사람 avsändare avsender afsender sender
                从 kimden de_la gonderen küldő mittent från/from من מאת από šalje salje pošiljatelj από: dari từ saatja nuo nork จาก""");
        labels(Label.DATE, """
                skickat skickades skickad sendt sent lähetetty date datum dato päivämäärä pvm päiväys gesendet envoyé envoyé_le
                enviado enviada enviado_el enviada_em fecha data inviato verzonden wysłano wysłane изпратено enviat poslato išsiųsta nosūtīts trimisă đã_gửi dikirim saatmisaeg bidalia odesláno odoslané дата отправлено
                надіслано gönderildi tarih elküldve dátum 发送时间 日期 寄件日期 送信日時 보낸_날짜 aika lähetysaika skickat_den när
                pvm. sänt trimis gonderilme_tarihi date/time le sent_at lähetetty_klo tid gönderilme التاريخ تاريخ تم_الإرسال תאריך נשלח στάλθηκε ημερομηνία poslano tanggal ngày วันที่ enviada_em""");
        labels(Label.TO, """
                till til vastaanottaja to an à a para aan do кому alıcı kime destinataire destinatario destinatário címzett إلى الى אל προς prima za kepada đến ถึง komu
                收件人 收件者 宛先 받는_사람 mottagare mottaker modtager saaja vastaanottajat empfänger pour per per_a către nori adressaat kam""");
        labels(Label.CC, """
                kopia kopi kopio cc kopie dw copie con_copia com_cópia bcc blindkopia blindkopi piilokopio копия копія bilgi
                抄送 副本 másolatot_kap kópia cópia copia jäljennös""");
        labels(Label.SUBJECT, """
                ämne emne aihe subject betreff objet asunto assunto oggetto onderwerp temat předmět predmet тема konu tárgy относно tema teema gaia efni tēma predmet_poruke
                主题 主旨 件名 제목 ärende الموضوع موضوع נושא θέμα naslov zadeva perihal subjek chủ_đề เรื่อง betr. otsikko subiect sujet gegenstand""");
        labels(Label.OTHER, """
                svar_till svar-till reply-to svara_till vastausosoite antwort_an répondre_à importance prioritet viktighet viktigt
                prioritet tärkeys attachments bilagor bifogade_filer vedlegg liitteet anlagen pièces_jointes priorität organization
                organisation resent-from message-id list-id datum: sensitivity kategorier anhänge vedhæftede_filer""");
    }

    /** What announces earlier text in scripts that have no blanks between words. */
    private static final Phrases ANNOUNCED = Phrases.of("原始邮件", "转发邮件", "元のメッセージ");

    private WorldWords() {
    }

    private static WordSet set(String words) {
        Set<String> set = new HashSet<>();
        for (String word : words.strip().split("\\s+")) {
            set.add(word.replace('_', ' '));
        }
        return WordSet.of(set);
    }

    private static void labels(Label label, String words) {
        for (String word : words.strip().split("\\s+")) {
            LABELS.putIfAbsent(word.replace('_', ' '), label);
        }
    }

    /** The label a line begins with ("*Från:* …", "| From: |"), or null. */
    static Label label(String line) {
        int colon = labelEnd(line);
        return colon < 0 ? null : LABELS.get(labelWord(line, colon));
    }

    /** The index of the colon after a possible label, or -1. */
    static int labelEnd(String line) {
        int reach = Math.min(line.length(), 36);
        for (int i = 0; i < reach; i++) {
            char c = line.charAt(i);
            if (c == ':' || c == '：') {
                return i;
            }
        }
        return -1;
    }

    static String labelWord(String line, int colon) {
        int start = 0;
        while (start < colon && " \t*_|>•#".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        int end = colon;
        while (end > start && " \t*_".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(start, end).toLowerCase(Locale.ROOT);
    }

    static Label labelOf(String word) {
        return LABELS.get(word.toLowerCase(Locale.ROOT));
    }

    static boolean isCalendar(String word) {
        return isCalendar(word, 0, word.length());
    }

    /** Whether the text from one index to another is a month or a day, or a Finnish or short form of one. */
    static boolean isCalendar(String text, int from, int to) {
        int end = to > from && text.charAt(to - 1) == '.' ? to - 1 : to;
        return CALENDAR.containsFolded(text, from, end) || end - from >= 5 && text.regionMatches(true, end - 5, "kuuta", 0, 5)
                || end > from && (text.charAt(end - 1) == 'k' || text.charAt(end - 1) == 'K') && CALENDAR.containsFolded(text, from, end - 1);
    }

    /** True for the words between dashes that announce earlier text. */
    static boolean announcesEarlier(String words) {
        String lower = words.indexOf('\u0130') < 0 ? words : words.toLowerCase(Locale.ROOT);
        boolean message = lower.regionMatches(true, 0, "original", 0, 8) && words.replace((char) 0xa0, (char) 32).strip().equalsIgnoreCase("original");
        boolean earlier = message;
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inside = i < lower.length() && lower.charAt(i) != ':' && !Words.isSpace(lower.charAt(i));
            if (inside) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                message |= MESSAGE.containsFolded(lower, start, i);
                earlier |= EARLIER.containsFolded(lower, start, i);
                if (i - start > 10 && lower.regionMatches(true, start, "original", 0, 8)) {
                    return true;
                }
                start = -1;
            }
        }
        return message && earlier || ANNOUNCED.anyIn(lower);
    }
}
