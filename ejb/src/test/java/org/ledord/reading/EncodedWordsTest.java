package org.ledord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Names and subjects as mail programs encode them (RFC 2047). */
class EncodedWordsTest {

    @Test
    void a_charset_that_only_foxmail_calls_so_is_the_one_it_means() {
        byte[] raw = "From: =?eucgb2312_cn?b?us7Wvse/?= <he@example.org>\r\nSubject: =?eucgb2312_cn?b?tPC4tDogx6jSxre9sLg=?=\r\n\r\nok\r\n".getBytes(StandardCharsets.US_ASCII);
        LetterHeaders headers = new ReplyReader().read(raw, null).headers();
        assertThat(headers.from().name()).isEqualTo("何志强");
        assertThat(headers.subject()).isEqualTo("答复: 迁移方案");
    }

    @Test
    void one_of_several_bytes_for_a_character_is_read_as_utf_8_is() {
        assertThat(Words.decodedHeader("=?gb2312?B?tPC4tA==?= =?iso-2022-jp?B?GyRCJUYlOSVIGyhC?= Ek")).isEqualTo("答复テスト Ek");
        assertThat(Words.decodedHeader("=?utf-8?Q?=C3?= =?utf-8?Q?=A5?=")).isEqualTo("å");
    }
}
