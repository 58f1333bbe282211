import { type ChangeEvent, type DragEvent, useEffect, useRef, useState } from 'react';
import buttons from '../../../ui/buttons.module.css';
import { LineIcon } from '../../../ui/line-icon.tsx';
import styles from './drop-area.module.css';
import { droppedFiles } from './dropped-files.ts';

interface Props {
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files or a folder are dropped; two buttons do the same without a pointer. */
export function DropArea({ busy, onFiles }: Props) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  useEffect(() => folder.current?.setAttribute('webkitdirectory', ''), []);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!busy) void droppedFiles(event.dataTransfer).then(onFiles);
  };
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(target.files ?? [])];
    // The same file again is a choice again.
    target.value = '';
    if (chosen.length > 0) onFiles(chosen);
  };
  return (
    <div
      className={styles.area}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <LineIcon
        path="M14 4v13m0 0 5-5m-5 5-5-5M5 19v3a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2v-3"
        size={28}
        className={styles.mark}
      />
      <p className={styles.words}>
        <strong>Drop files or a folder here</strong>
        <span>
          A source.yaml with the files it names, facts as JSON Lines (.jsonl, .jsonl.gz), or one comparison
          page (.md, .txt)
        </span>
      </p>
      <div className={buttons.row}>
        <button
          type="button"
          className={buttons.quiet}
          disabled={busy}
          onClick={() => files.current?.click()}
        >
          Choose files
        </button>
        <button
          type="button"
          className={buttons.quiet}
          disabled={busy}
          onClick={() => folder.current?.click()}
        >
          Choose a folder
        </button>
      </div>
      <input ref={files} type="file" multiple hidden aria-label="Files to bring in" onChange={take} />
      <input ref={folder} type="file" hidden aria-label="Folder to bring in" onChange={take} />
    </div>
  );
}
