# SPDX-License-Identifier: EUPL-1.2
# charta in a container: `docker build -t charta . && docker run --rm -v
# "$PWD:/work" charta audit project.yaml`. Also what action.yml and
# .pre-commit-hooks.yaml run.
FROM debian:12 AS build
WORKDIR /src
COPY . .
RUN ./dev build && cp "$(./dev build | tail -n 1)" /charta

FROM debian:12-slim
COPY --from=build /charta /usr/bin/charta
COPY .ci/action /usr/bin/charta-action
WORKDIR /work
ENTRYPOINT ["charta-action"]
