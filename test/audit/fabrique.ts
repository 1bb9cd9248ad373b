import { auditer, constatEnJson } from '../../src/audit'
import type { Audit, OptionsDAudit } from '../../src/audit'
import { figerClasseur } from '../../src/classeur/figer'
import type { Instantane } from '../../src/classeur/instantane'
import { creerClasseurMemoire } from '../../src/classeur/memoire'
import type { Saisie } from '../../src/classeur/port'
import { redigerMessage } from '../../src/textes'

type Feuilles = Readonly<Record<string, readonly (readonly Saisie[])[]>>

/** Fige des feuilles écrites depuis A1, ligne par ligne ; les lignes peuvent être de longueurs différentes. */
export async function figer(feuilles: Feuilles): Promise<Instantane> {
  const classeur = creerClasseurMemoire(Object.keys(feuilles).map((nom) => ({ nom })))
  for (const [feuille, lignes] of Object.entries(feuilles)) {
    const colonnes = Math.max(...lignes.map((ligne) => ligne.length))
    const contenu = lignes.map((ligne) => Array.from({ length: colonnes }, (_, rang) => ligne[rang] ?? null))
    await classeur.ecrire({ feuille, ligne: 0, colonne: 0, lignes: lignes.length, colonnes }, contenu)
  }
  return figerClasseur(classeur)
}

export async function auditerFeuilles(feuilles: Feuilles, options: Partial<OptionsDAudit> = {}): Promise<Audit> {
  return auditer(await figer(feuilles), { lectures: new Map(), jour: null, ...options })
}

/** « EL SRU-04 Feuille!D7 180→189 » : ce qu'un essai compare. */
export function resumer({ constats }: Audit): readonly string[] {
  return constats.map((constat) => {
    const { gravite, regle, feuille, cellule, lu, attendu, hypothese } = constatEnJson(constat, redigerMessage)
    return `${gravite} ${regle} ${feuille ?? ''}!${cellule ?? ''} ${String(lu)}→${String(attendu)}${hypothese === null ? '' : ` ${hypothese}`}`
  })
}
