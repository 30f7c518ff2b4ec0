//! `kadrs cache`, and which cache `kadrs render` takes.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::cli::args::{CacheCommand, CacheFolder, bytes};
use crate::cli::project::count;
use crate::cli::{Failure, table, terminal};
use crate::render::{Cache, CacheStat, CacheUse};

/// Names the folder, for all projects and shells.
const VARIABLE: &str = "KADRS_CACHE";
/// Says how much it may hold.
const MAX_VARIABLE: &str = "KADRS_CACHE_MAX";
/// How much it may hold if nobody says so: some renders of a whole campaign.
const MAX: u64 = 10_000_000_000;

/// Runs the command.
pub fn run(command: &CacheCommand) -> Result<(), Failure> {
    let open = |folder: &CacheFolder| {
        let none =
            || Failure::usage("there is no cache folder", Some(format!("name one with `--cache` or {VARIABLE}")));
        chosen(folder.cache.as_deref(), false)?.ok_or_else(none)
    };
    let failed = |cache: &Cache, error: std::io::Error| {
        Failure::Io(format!("cannot look through the cache `{}`: {error}", cache.folder().display()))
    };
    let text = match command {
        CacheCommand::Stat(folder) => {
            let cache = open(folder)?;
            let stat = cache.stat().map_err(|error| failed(&cache, error))?;
            let most = cache.most().map_or_else(String::new, |most| format!(" of at most {}", table::size(most)));
            format!("{}\n{}{most}\n", cache.folder().display(), shown(stat))
        }
        CacheCommand::Gc { max, folder } => {
            let cache = open(folder)?;
            let (removed, left) = cache.gc(*max).map_err(|error| failed(&cache, error))?;
            format!("removed {}; {} left\n", shown(removed), shown(left))
        }
        CacheCommand::Verify(folder) => {
            let cache = open(folder)?;
            let (whole, removed) = cache.verify().map_err(|error| failed(&cache, error))?;
            format!("{} whole; removed {}\n", shown(whole), count(removed.entries as usize, "damaged entry"))
        }
    };
    terminal::print(&text)
}

fn shown(stat: CacheStat) -> String {
    format!("{}, {}", count(stat.entries as usize, "entry"), table::size(stat.bytes))
}

/// The cache that was asked for: the folder named, that of the environment (empty for none), or the user's own.
pub fn chosen(named: Option<&Path>, none: bool) -> Result<Option<Cache>, Failure> {
    if none {
        return Ok(None);
    }
    let variable = |name: &str| std::env::var_os(name).map(PathBuf::from);
    let folder = match (named, variable(VARIABLE)) {
        (Some(folder), _) => Some(folder.to_path_buf()),
        (None, Some(folder)) => Some(folder).filter(|folder| !folder.as_os_str().is_empty()),
        // The XDG base directory specification: what is not absolute does not count.
        (None, None) => variable("XDG_CACHE_HOME")
            .filter(|folder| folder.is_absolute())
            .or_else(|| Some(variable("HOME")?.join(".cache")))
            .map(|folder| folder.join("kadrs")),
    };
    let most = match std::env::var(MAX_VARIABLE) {
        Ok(text) if !text.is_empty() => bytes(&text)
            .map_err(|wrong| Failure::usage(format!("{MAX_VARIABLE}: {wrong}"), Some("write it as 20GB".into())))?,
        _ => MAX,
    };
    Ok(folder.map(|folder| Cache::at(folder).bounded(most)))
}

/// Tells what the cache was good for, and whether it held something wrong.
pub fn tell(used: &CacheUse, json: bool) -> bool {
    if let Some(problem) = &used.problem {
        terminal::say(&format!("warning: nothing more is kept in the cache: {problem}"));
    }
    if used.damaged > 0 {
        terminal::say(&format!("warning: {} in the cache, made again", count(used.damaged as usize, "damaged entry")));
    }
    if used.removed.entries > 0 && !json {
        terminal::say(&format!("the cache was full: removed {} not used for longest", shown(used.removed)));
    }
    for key in &used.wrong {
        terminal::say(&format!("kadrs: the cache held something else than was made anew, now replaced: {key}"));
    }
    if !json {
        let all = used.reused + used.made;
        let checked = if used.checked > 0 { format!(", {} checked", used.checked) } else { String::new() };
        terminal::say(&format!("cache: {} of {all} pieces were there{checked}", used.reused));
    }
    !used.wrong.is_empty()
}

/// The same for programs.
pub fn json(used: &CacheUse) -> Value {
    json!({
        "reused": used.reused,
        "made": used.made,
        "damaged": used.damaged,
        "checked": used.checked,
        "wrong": used.wrong,
        "removed": used.removed.entries,
        "problem": used.problem,
    })
}
