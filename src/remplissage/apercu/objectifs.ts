import type { ArgumentBrut } from '../../catalogue'
import { trouverFonction } from '../../catalogue'
import type { Valeur } from '../../classeur/port'
import type { Message, Modalite } from '../../regles'
import { accorderObjectif, NOMS_DE_MODALITE, PERIODES } from '../../regles'
import { redigerMessage } from '../../textes'
import type { CommuneARemplir } from '../../trames'
import { nommer, trouverTable } from '../../trames'
import type { AppelSitue, FeuilleCalculee } from '../calcul/calculer-feuilles'
import { sommeCourte } from './somme-mutualisee'

/** Tables qui retiennent un objectif par commune, et la colonne où elles le mettent. */
const TABLES: Readonly<Record<string, { readonly modalite: Modalite; readonly retenu: string }>> = {
  'TAB-13': { modalite: 'B', retenu: 'obj_ret' },
  'TAB-14': { modalite: 'C', retenu: 'obj_ap' },
}

export interface ObjectifsControles {
  /** Taux et objectif qui se contredisent : à l'utilisateur de dire lequel fait foi (CMS-04). */
  readonly empechements: readonly Message[]
  readonly constats: readonly Message[]
  /** Faux si une commune est sous son plancher ou si un accord manque. */
  readonly conforme: boolean
}

const RIEN: ObjectifsControles = { empechements: [], constats: [], conforme: true }

/** Une ligne de l'article 2 : ce que la commune déclare, ce que la table calcule. */
export interface CommuneRetenue {
  readonly commune: CommuneARemplir
  readonly deficit: number | null
  readonly legal: number | null
  readonly retenu: number | null
  readonly appel: AppelSitue | undefined
}

/**
 * Contrôle les objectifs que retient l'article 2 (CMS-04, CMS-08, CMS-10) sur les valeurs calculées, sous la période et les
 * lectures mêmes des formules.
 */
export function controlerObjectifs(
  table: string,
  communes: readonly CommuneARemplir[],
  calculee: FeuilleCalculee,
): ObjectifsControles {
  const cas = TABLES[table]
  if (cas === undefined) return RIEN
  const retenues = retenuesDe(table, cas.retenu, communes, calculee)
  const contraires = retenues.filter(seContredit).map(({ commune }) => commune.nom)
  const niveaux = retenues.map((retenue) => controlerNiveau(retenue, cas.modalite))
  const accords = cas.modalite === 'C' ? controlerAccords(retenues) : { constats: [], complets: true }
  const somme = cas.modalite === 'C' ? sommeCourte(retenues) : []
  return {
    empechements:
      contraires.length === 0 ? [] : [{ id: 'remplissage.retenus-contradictoires', donnees: { communes: nommer(contraires) } }],
    constats: [...niveaux.flatMap(({ constats }) => constats), ...somme, ...accords.constats],
    conforme: somme.length === 0 && accords.complets && niveaux.every(({ conforme }) => conforme),
  }
}

function retenuesDe(
  table: string,
  codeRetenu: string,
  communes: readonly CommuneARemplir[],
  { valeurs, appels }: FeuilleCalculee,
): readonly CommuneRetenue[] {
  // Les codes, et leur ordre, ne changent pas d'une période à l'autre.
  const codes = PERIODES.slice(0, 1).flatMap((fiche) => trouverTable(table, fiche)?.colonnes.map(({ code }) => code) ?? [])
  const [nom, deficit, legal, retenu] = ['commune', 'ls_manq', 'obj_av', codeRetenu].map((code) => codes.indexOf(code)) as [
    number,
    number,
    number,
    number,
  ]
  const parNom = new Map(communes.map((commune) => [commune.nom, commune]))
  const objectifs = new Map(
    appels
      .filter(({ fonction, colonne }) => fonction.nom === 'SRU_OBJECTIF' && colonne === legal)
      .map((appel) => [appel.ligne, appel]),
  )
  return valeurs.flatMap((rangee, ligne) => {
    const commune = parNom.get(String(rangee[nom] ?? ''))
    if (commune === undefined) return []
    return [
      {
        commune,
        deficit: enNombre(rangee[deficit]),
        legal: enNombre(rangee[legal]),
        retenu: enNombre(rangee[retenu]),
        appel: objectifs.get(ligne),
      },
    ]
  })
}

function enNombre(valeur: Valeur | undefined): number | null {
  return typeof valeur === 'number' ? valeur : null
}

function seContredit({ commune: { tauxRetenu, objectifRetenu }, deficit }: CommuneRetenue): boolean {
  if (tauxRetenu === null || objectifRetenu === null || deficit === null) return false
  const taux = Number((100 * tauxRetenu).toPrecision(15))
  return accorderObjectif({ manquants: deficit, taux, objectif: objectifRetenu }, 'supérieur')?.contraires === true
}

/** Dit par ailleurs, avec les autres communes dans le même cas. */
const ACCORD_ABSENT = 'cms-commune.constat.majoree-sans-accord'

function controlerNiveau(
  { commune, legal, retenu, appel }: CommuneRetenue,
  modalite: Modalite,
): { readonly constats: readonly Message[]; readonly conforme: boolean } {
  if (retenu === null || appel === undefined) return { constats: [], conforme: true }
  // Nos fonctions lisent 0 comme une cellule vide ; ici, c'est un objectif écrit.
  if (retenu === 0 && legal !== null && legal > 0)
    return { constats: [{ id: 'remplissage.retenu-nul', donnees: { lignes: commune.nom, legal } }], conforme: false }
  const resultat = controler(appel, { objectif_retenu: retenu, dispositif: NOMS_DE_MODALITE[modalite], accord: commune.accord })
  if (resultat.etat === 'refuse') return { constats: resultat.motifs.map((motif) => dire(commune, motif)), conforme: false }
  if (resultat.etat !== 'etabli' || typeof resultat.valeur !== 'object') return { constats: [], conforme: true }
  const [[, plancher = '', verdict = '', motif] = []] = resultat.valeur
  const motifs = typeof motif === 'object' && 'phrases' in motif ? motif.phrases.filter(({ id }) => id !== ACCORD_ABSENT) : []
  const phrases = verdict === 'conforme' ? resultat.alertes.filter(({ id }) => id.endsWith('.alerte')) : motifs
  const constats = phrases.map((phrase): Message => {
    const dit = dire(commune, phrase)
    if (typeof plancher !== 'number' || retenu >= plancher) return dit
    return { id: 'remplissage.sous-plancher', donnees: { ...dit.donnees, plancher, ecart: plancher - retenu } }
  })
  return { constats, conforme: verdict !== 'non conforme' || motifs.length === 0 }
}

function dire({ nom }: CommuneARemplir, phrase: Message): Message {
  return { id: 'remplissage.constat', donnees: { lignes: nom, phrase: redigerMessage(phrase) } }
}

/** CMS_CONTROLE sur les arguments mêmes de la formule d'objectif légal, complétés de ce que le contrat retient. */
function controler({ fonction, arguments: lus }: AppelSitue, retenus: Readonly<Record<string, ArgumentBrut>>) {
  const controle = trouverFonction('CMS_CONTROLE')
  if (controle === undefined) throw new Error('fonction absente du catalogue : CMS_CONTROLE')
  const parNom = new Map(fonction.arguments.map(({ nom }, i) => [nom, lus[i] ?? null]))
  return controle.evaluer(
    controle.arguments.map(({ nom }) => retenus[nom] ?? parNom.get(nom) ?? null),
    { expliquer: true },
  )
}

/** Une commune dont l'objectif augmente doit avoir donné son accord, daté (CMS-10). */
function controlerAccords(retenues: readonly CommuneRetenue[]): {
  readonly constats: readonly Message[]
  readonly complets: boolean
} {
  const augmentees = retenues
    .filter(({ legal, retenu }) => legal !== null && retenu !== null && retenu > legal)
    .map(({ commune }) => commune)
  const sans = augmentees.filter(({ accord }) => accord !== true).map(({ nom }) => nom)
  const nonDates = augmentees.filter(({ accord, dateAccord }) => accord === true && dateAccord === null).map(({ nom }) => nom)
  return {
    constats: [
      ...(sans.length > 0 ? [{ id: 'remplissage.accord-manquant', donnees: { communes: nommer(sans) } }] : []),
      ...(nonDates.length > 0 ? [{ id: 'remplissage.date-d-accord', donnees: { communes: nommer(nonDates) } }] : []),
    ],
    complets: sans.length === 0,
  }
}
