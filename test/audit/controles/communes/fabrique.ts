import { CONTROLES_COMMUNES } from '../../../../src/audit/controles/communes'
import { ouvrirCarnet } from '../../../../src/audit/moteur/carnet'
import { rangerLesConstats } from '../../../../src/audit/moteur/ranger'
import { reunirLesCauses } from '../../../../src/audit/moteur/reunir-les-causes'
import { constatEnJson } from '../../../../src/audit/rapport/en-json'
import { reconnaitre } from '../../../../src/audit/reconnaissance/reconnaitre'
import type { ConstatDAudit, OptionsDAudit } from '../../../../src/audit/types'
import { figerClasseur } from '../../../../src/classeur/figer'
import { creerClasseurMemoire } from '../../../../src/classeur/memoire'
import type { Saisie } from '../../../../src/classeur/port'
import { redigerMessage } from '../../../../src/textes'

export type Feuilles = Readonly<Record<string, readonly (readonly Saisie[])[]>>

/** Audit des seuls contrôles de communes. */
export async function auditerCommunes(feuilles: Feuilles, choisies: Partial<OptionsDAudit> = {}): Promise<readonly ConstatDAudit[]> {
  const classeur = creerClasseurMemoire(Object.keys(feuilles).map((nom) => ({ nom })))
  for (const [feuille, lignes] of Object.entries(feuilles)) {
    const colonnes = Math.max(...lignes.map((ligne) => ligne.length))
    const contenu = lignes.map((ligne) => Array.from({ length: colonnes }, (_, rang) => ligne[rang] ?? null))
    await classeur.ecrire({ feuille, ligne: 0, colonne: 0, lignes: lignes.length, colonnes }, contenu)
  }
  const options = { lectures: new Map<string, number>(), jour: null, ...choisies }
  const instantane = await figerClasseur(classeur)
  const dossier = { instantane, options, ...reconnaitre(instantane, options) }
  const carnets = CONTROLES_COMMUNES.map((controle) => {
    const carnet = ouvrirCarnet(controle)
    controle.examiner(dossier, carnet)
    return carnet
  })
  return rangerLesConstats(reunirLesCauses(carnets.flatMap(({ constats }) => constats)), Object.keys(feuilles))
}

/** « EL SRU-04 Feuille!D7 180→189 AMB-01 », dans l'ordre de l'audit ; toute phrase est rédigée au passage. */
export async function constatsDe(feuilles: Feuilles, options: Partial<OptionsDAudit> = {}): Promise<readonly string[]> {
  return (await auditerCommunes(feuilles, options)).map((constat) => {
    const { gravite, regle, feuille, cellule, lu, attendu, hypothese } = constatEnJson(constat, redigerMessage)
    return `${gravite} ${regle} ${feuille ?? ''}!${cellule ?? ''} ${ecrire(lu)}→${ecrire(attendu)}${hypothese === null ? '' : ` ${hypothese}`}`
  })
}

function ecrire(valeur: unknown): string {
  return typeof valeur === 'number' ? String(Number(valeur.toPrecision(6))) : String(valeur)
}
