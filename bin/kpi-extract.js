#!/usr/bin/env node
process.setUncaughtExceptionCaptureCallback(({ message, stack }) => { console.error('kpi-extract:', process.argv.includes('--debug') ? stack : message.split('\n')[0]); process.exit(2); });
require('../dist/cli/start.cjs');
