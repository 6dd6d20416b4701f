-- Gouji in Neovim 0.7 or later. Put this file into ~/.config/nvim/lua/ and write
--
--     require('gouji').setup()
--
-- into init.lua. setup takes {cmd = {'/path/to/gouji', 'lsp'}, settings = {...}}.

local M = {
  cmd = { 'gouji', 'lsp' },
  settings = {},
  filetypes = { 'text', 'markdown' },
}

local client

local function config(root)
  return {
    name = 'gouji',
    cmd = M.cmd,
    root_dir = root,
    workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
    settings = { gouji = M.settings },
    init_options = M.settings,
  }
end

--- Starts the server for a buffer, or joins it to the one that runs.
function M.attach(buffer)
  local file = vim.api.nvim_buf_get_name(buffer)
  local root = file == '' and vim.fn.getcwd() or vim.fn.fnamemodify(file, ':p:h')
  if vim.lsp.start then
    return vim.lsp.start(config(root), { bufnr = buffer })
  end
  if not (client and vim.lsp.get_client_by_id(client)) then
    client = vim.lsp.start_client(config(root))
  end
  if client then
    vim.lsp.buf_attach_client(buffer, client)
  end
  return client
end

--- Has the server carry out one of its commands on the current buffer.
function M.command(name, arguments, after)
  local argument = vim.tbl_extend('force', { uri = vim.uri_from_bufnr(0) }, arguments or {})
  vim.lsp.buf_request(0, 'workspace/executeCommand', { command = name, arguments = { argument } },
    function(err, result)
      if err then
        vim.notify(err.message, vim.log.levels.WARN)
      elseif after then
        after(result)
      end
    end)
end

--- Writes a report that is to be filled in into the current buffer, which must be empty. It may have no name yet.
function M.new(year)
  if vim.api.nvim_buf_line_count(0) > 1 or vim.api.nvim_get_current_line() ~= '' then
    return vim.notify('this buffer is not empty', vim.log.levels.WARN)
  end
  M.attach(vim.api.nvim_get_current_buf())
  vim.wait(5000, function() return next(vim.lsp.buf_get_clients(0)) ~= nil end, 20)
  local surface = vim.bo.filetype == 'markdown' and 'markdown' or 'tab'
  M.command('gouji.newReport', { uri = '', year = year, surface = surface }, function(report)
    vim.api.nvim_buf_set_lines(0, 0, -1, false, vim.split(report.text, '\n'))
  end)
end

local function commands()
  local make = vim.api.nvim_create_user_command
  make('GoujiTotals', function() M.command('gouji.recomputeTotals') end, { desc = 'Recompute all totals' })
  make('GoujiConvert', function(o) M.command('gouji.convert', { to = o.args }) end,
    { nargs = 1, complete = function() return { 'markdown', 'tab' } end, desc = 'Rewrite the tables' })
  make('GoujiNew', function(o) M.new(tonumber(o.args)) end,
    { nargs = '?', desc = 'Write a report to be filled in into this empty buffer' })
  make('GoujiStatus', function()
    M.command('gouji.status', {}, function(status) print(vim.inspect(status)) end)
  end, { desc = 'Say what the server makes of this buffer' })
end

function M.setup(options)
  for name, value in pairs(options or {}) do
    M[name] = value
  end
  commands()
  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('gouji', { clear = true }),
    pattern = M.filetypes,
    callback = function(event) M.attach(event.buf) end,
  })
end

return M
