-- Opens a report with a wrong total in Neovim through server/editors/neovim, and has it put right.
-- GOUJI_EDITORS: the folder of the configurations; GOUJI_REPORT: the report; GOUJI_RIGHT: what it should become.

package.path = vim.env.GOUJI_EDITORS .. '/neovim/?.lua;' .. package.path

local function fail(what)
  io.stdout:write('failed: ' .. what .. '\n')
  vim.cmd('cquit 1')
end

local function await(what, condition)
  if not vim.wait(40000, condition, 20) then
    fail(what)
  end
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end

local function request(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 40000) or {}
  for _, answer in pairs(answers) do
    return answer.result, answer.err
  end
end

vim.cmd('filetype on')
require('gouji').setup({})
vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.GOUJI_REPORT))
await('no diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
local found = vim.diagnostic.get(0)[1]
if not found.message:find('总计') then
  fail('diagnostic: ' .. vim.inspect(found))
end

vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col })
local range = vim.lsp.util.make_range_params()
range.context = { diagnostics = {} }
local actions = request('textDocument/codeAction', range)
if #actions < 3 or not actions[1].edit then
  fail('actions: ' .. vim.inspect(actions))
end

local hover = request('textDocument/hover', vim.lsp.util.make_position_params())
if not hover or not vim.inspect(hover):find('总计') then
  fail('hover: ' .. vim.inspect(hover))
end

local symbols = request('textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params() })
if #symbols ~= 1 then
  fail('symbols: ' .. vim.inspect(symbols))
end

vim.cmd('GoujiTotals')
await('totals stay wrong', function() return text() .. '\n' == table.concat(vim.fn.readfile(vim.env.GOUJI_RIGHT), '\n') .. '\n' end)
await('findings stay', function() return #vim.diagnostic.get(0) == 0 end)

vim.lsp.buf.formatting_sync({}, 40000)
vim.cmd('enew')
vim.bo.filetype = 'text'
vim.cmd('GoujiNew 2025')
await('no new report', function() return text():find('2025年政府信息公开工作年度报告', 1, true) ~= nil end)
io.stdout:write('done\n')
vim.cmd('qall!')
