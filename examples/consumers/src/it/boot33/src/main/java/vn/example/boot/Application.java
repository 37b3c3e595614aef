package vn.example.boot;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.example.classpath.Host;

/** An application without a web server in which the library is behind a bean. */
@SpringBootApplication
public class Application {
    @Bean
    Host host() {
        return new Host();
    }
}
