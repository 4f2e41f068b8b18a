package dev.annals.benchmarks;

import dev.annals.benchmarks.workload.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the workload's data as a data repository, with a pom for Maven, and does nothing else. */
public final class Prepare {

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.example</groupId>
              <artifactId>workload</artifactId>
              <version>2024</version>
              <packaging>pom</packaging>
              <build>
                <plugins>
                  <plugin>
                    <groupId>dev.annals</groupId>
                    <artifactId>annals-maven-plugin</artifactId>
                    <version>0.1.0-SNAPSHOT</version>
                    <extensions>true</extensions>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    private Prepare() {}

    /** The folder with the JSON files, the folder of the repository. */
    public static void main(String[] arguments) throws IOException {
        Path repository = Path.of(arguments[1]);
        Workload.write(Path.of(arguments[0]), repository);
        Files.writeString(repository.resolve("pom.xml"), POM);
    }
}
