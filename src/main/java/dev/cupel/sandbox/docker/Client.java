package dev.cupel.sandbox.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.httpclient5.ApacheDockerHttpClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;

/// The connection to the daemon that `DOCKER_HOST` names, else to the usual socket.
@ApplicationScoped
class Client {
    /// Each running sandbox holds one connection for its streams.
    private static final int MOST_CONNECTIONS = 256;

    /// No API version is asked for: the daemon then answers with its own newest, so that old and new ones serve alike.
    @Produces
    @ApplicationScoped
    DockerClient client() {
        var config = DefaultDockerClientConfig.createDefaultConfigBuilder().build();
        var http = new ApacheDockerHttpClient.Builder()
                .dockerHost(config.getDockerHost())
                .sslConfig(config.getSSLConfig())
                .maxConnections(MOST_CONNECTIONS)
                .connectionTimeout(Duration.ofSeconds(5))
                .build();
        return DockerClientImpl.getInstance(config, http);
    }
}
