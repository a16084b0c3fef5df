package org.sijill.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.diagnostics.Progress;
import org.sijill.pipeline.TemplateSource;
import org.sijill.testing.SmallSite;

/** Requests that stay half sent: the preview waits for them for ten seconds. */
@Timeout(60)
class SlowRequestTest {

  @TempDir Path folder;

  @Test
  void aRequestThatDoesNotArriveIsGivenUp() throws IOException {
    Path content = SmallSite.in(folder).content();
    try (PreviewServer server =
            PreviewServer.start(content, TemplateSource.packed(), 0, Progress.NONE);
        Socket half = new Socket("localhost", server.address().getPort());
        Socket silent = new Socket("localhost", server.address().getPort())) {
      half.getOutputStream().write("GET / HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.UTF_8));
      assertThat(half.getInputStream().read()).isEqualTo(-1);
      assertThat(silent.getInputStream().read()).isEqualTo(-1);
    }
  }
}
