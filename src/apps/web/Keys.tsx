import { Panel } from "./parts/Panel.tsx";
import { PARTS, WORDS } from "./words.ts";

/** The keys of the page. */
export function Keys({ onClose }: { readonly onClose: () => void }) {
  return (
    <Panel title={WORDS.keys} onClose={onClose}>
      <table className="t">
        <tbody>
          {WORDS.keyList.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="sub">
        {Object.values(PARTS)
          .map(({ key, nav }) => `${key} ${nav}`)
          .join(", ")}
      </p>
    </Panel>
  );
}
