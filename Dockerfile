# docker build -t baton . && docker run -p 4600:4600 -v baton-data:/data baton
FROM node:24-slim AS build
WORKDIR /baton
COPY . .
RUN --mount=type=cache,target=/root/.npm npm run build

FROM node:24-slim
WORKDIR /baton
ENV NODE_ENV=production BATON_HOST=0.0.0.0 BATON_PORT=4600 BATON_DATA=/data
# Our own code and its libraries are one bundle; only what holds native code is beside it.
COPY --from=build /baton/node_modules/better-sqlite3/ node_modules/better-sqlite3/
COPY --from=build /baton/apps/api/package.json apps/api/
COPY --from=build /baton/apps/api/bin/ apps/api/bin/
COPY --from=build /baton/apps/api/dist/ apps/api/dist/
# For `serve --demo`.
COPY --from=build /baton/examples/script-tag/help-centre/ examples/script-tag/help-centre/
# The last command opens a database, so that a file that is missing here fails the build and not the first start.
RUN ln -s /baton/apps/api/bin/baton.mjs /usr/local/bin/baton \
  && mkdir /data && chown node:node /data \
  && baton site list --data /tmp/check && rm -r /tmp/check
USER node
VOLUME /data
EXPOSE 4600
HEALTHCHECK --interval=30s --timeout=3s --start-period=5s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.BATON_PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Verbs beside the server: docker exec <container> baton site create …
ENTRYPOINT ["baton"]
CMD ["serve"]
