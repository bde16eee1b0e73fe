import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Transaction;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;

/**
 * Neo4j Community as a child process of the program.
 *
 * <p>Usage: {@code EmbeddedNeo4j <home folder> <settings file>}. The first line of standard input is the password
 * of the user neo4j. The database ends, and flushes its store, when standard input closes: a parent that is gone,
 * for whatever reason, leaves no database behind.
 *
 * <p>Answers on standard output, one line each, fields parted by tabs: {@code READY <port>},
 * {@code FAILED <PORT_TAKEN|STORE_IN_USE|DISK_FULL|OTHER> <message>}, {@code STOPPED}.
 */
public final class EmbeddedNeo4j {
  private static final long STARTUP_MILLISECONDS = 120_000;

  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals("--pack")) {
      pack(Path.of(arguments[1]), Path.of(arguments[2]));
      return;
    }
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String password = input.readLine();
    if (password == null) return;
    DatabaseManagementService service;
    try {
      service = start(Path.of(arguments[0]), Path.of(arguments[1]), password);
    } catch (Throwable failure) {
      say("FAILED", failureCode(failure), deepest(failure).toString());
      System.exit(1);
      return;
    }
    Thread stop = new Thread(service::shutdown, "stop on signal");
    Runtime.getRuntime().addShutdownHook(stop);
    while (input.readLine() != null) {
      // Only the end of the input has a meaning.
    }
    service.shutdown();
    say("STOPPED");
    System.exit(0);
  }

  private static DatabaseManagementService start(Path home, Path settings, String password) {
    DatabaseManagementService service =
        new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(settings).build();
    GraphDatabaseService system = service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
    GraphDatabaseService database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    if (!database.isAvailable(STARTUP_MILLISECONDS)) {
      service.shutdown();
      throw new IllegalStateException("the store did not open within " + STARTUP_MILLISECONDS / 1000 + " s");
    }
    long t = System.currentTimeMillis();
    setPassword(system, password);
    System.err.println("setPassword ms " + (System.currentTimeMillis() - t));
    ConnectorPortRegister ports =
        ((GraphDatabaseAPI) database).getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    say("READY", Integer.toString(ports.getLocalAddress(ConnectorType.BOLT).getPort()));
    return service;
  }

  private static void setPassword(GraphDatabaseService system, String password) {
    SecureHasher hasher = new SecureHasher();
    byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
    try (Transaction transaction = system.beginTx()) {
      Node user = transaction.findNode(Label.label("User"), "name", "neo4j");
      String known = (String) user.getProperty("credentials");
      if (!SystemGraphCredential.deserialize(known, hasher).matchesPassword(bytes)) {
        user.setProperty("credentials", SystemGraphCredential.createCredentialForPassword(bytes, hasher).serialize());
        user.setProperty("passwordChangeRequired", false);
        transaction.commit();
      }
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String failureCode(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) return "PORT_TAKEN";
      if (cause instanceof FileLockException) return "STORE_IN_USE";
      if (String.valueOf(cause.getMessage()).contains("No space left on device")) return "DISK_FULL";
    }
    return "OTHER";
  }

  private static Throwable deepest(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) cause = cause.getCause();
    return cause;
  }

  private static void say(String... fields) {
    System.out.println(String.join("\t", fields).replace('\n', ' ').replace('\r', ' '));
    System.out.flush();
  }

  private static void pack(Path classes, Path jar) throws Exception {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        var entries = Files.list(classes)) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        out.putNextEntry(new JarEntry(entry.getFileName().toString()));
        Files.copy(entry, out);
        out.closeEntry();
      }
    }
  }
}
