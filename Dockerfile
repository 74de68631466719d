FROM python:3.13-slim AS build
WORKDIR /app
COPY requirements.lock ./
# Part 1 of the lock is what the bot itself needs; tests and linters begin at part 2.
RUN sed '/^# ==== 2/,$d' requirements.lock > /tmp/bot.lock \
    && python -m venv --without-pip /opt/venv \
    && pip --python /opt/venv/bin/python install --no-cache-dir --no-compile --require-hashes -r /tmp/bot.lock
COPY . .
# The root file system is read-only later on: compile now. The files won't change, so Python need not look at their dates.
RUN rm requirements.lock \
    && /opt/venv/bin/python -m compileall -q --invalidation-mode unchecked-hash /opt/venv /app


FROM python:3.13-slim
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONUTF8=1 \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    DATABASE_URL=sqlite:///data/crm.sqlite3 \
    HTTP_PORT=8080
# /app/data leads to the volume, so that a relative path in .env, such as data/bot.log, ends there too.
RUN groupadd --gid 10001 bot \
    && useradd --uid 10001 --gid bot --no-create-home --home-dir /data --shell /usr/sbin/nologin bot \
    && install -d -o bot -g bot -m 0700 /data \
    && install -d /app \
    && ln -s /data /app/data
COPY --from=build /opt/venv /opt/venv
COPY --from=build /app /app
WORKDIR /app
USER 10001:10001
VOLUME /data
STOPSIGNAL SIGTERM
# There is no curl in a slim image. HTTP_PORT is set above so that there is something to ask; with 0 there is nothing.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 CMD ["python", "-c", "import os, sys, urllib.request as u; e = os.environ.get; port = e('HTTP_PORT') or ('8080' if e('WEBHOOK_URL') or e('API_TOKEN') else '0'); sys.exit(port != '0' and u.build_opener(u.ProxyHandler({})).open(f'http://127.0.0.1:{port}/healthz', timeout=4).status != 200)"]
CMD ["python", "-m", "bot"]
