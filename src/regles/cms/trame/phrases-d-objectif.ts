import type { Constat } from '../../socle/constat'
import { constat, constater } from '../../socle/constat'
import type { FicheDeRegle } from '../../socle/fiche'
import { LECTURES_PAR_DEFAUT } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { FichePeriode } from '../../socle/periode'
import { alertesDePeriode } from '../../socle/periode'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import type { RegimeVII } from '../../sru'
import { baremeDe, parametresDe, planchersDe } from '../../sru'
import { citerArticle } from '../contrat/citations'
import type { Modalite } from '../modalite'
import { ecrireTaux } from '../taux-ecrit'
import { etatDuChamp } from './champs'
import { constatsDuNiveau } from './niveau-abaissant'

export const CMS_31: FicheDeRegle = {
  id: 'CMS-31',
  titre: 'Article 2 : phrases d’objectif',
  nature: 'reference',
  articles: [
    reference('art. L. 302-8, VII, IX et X du CCH', GUIDE, 'extraits de loi et trame, article 2'),
    reference('art. L. 302-8-1 du CCH', GUIDE, 'trame, article 2'),
  ],
  parametres: ['P_ab.33', 'P_ab.50', 'P_ab.100'],
  pointsOuverts: [],
}

/** Les quatre nombres de l'article 2 : taux en points des logements manquants, objectifs en logements. */
export interface NombresDObjectif {
  readonly tauxLegal: number | null
  readonly objectifLegal: number | null
  readonly tauxRetenu: number | null
  readonly objectifRetenu: number | null
}

export interface EntreePhrases extends NombresDObjectif {
  readonly commune: string | null
  readonly modalite: Modalite | null
  readonly regime: RegimeVII | null
  readonly manquants: number | null
  /** Ce qui explique le niveau retenu. */
  readonly motif: string | null
  /** Les mêmes nombres, lus dans le tableau de l'article 2. */
  readonly tableau: NombresDObjectif | null
  /** Taux plancher que le texte du contrat cite, en points. */
  readonly plancherCite: number | null
  /** Texte du contrat dont les citations sont à relire. */
  readonly citation: string | null
  readonly periode: FichePeriode
}

export interface PhrasesDObjectif {
  /** Phrases de l'article 2, dans l'ordre de la trame. */
  readonly phrases: readonly Message[]
  /** Phrases qu'une donnée absente empêche d'écrire. */
  readonly absentes: readonly Message[]
  readonly constats: readonly Constat[]
}

interface PhraseVoulue {
  readonly nom: string
  readonly id: string
  /** Données de la phrase, par le nom qu'un manque cite ; `null` = absente. */
  readonly donnees: readonly (readonly [cle: string, nom: string, valeur: string | number | null])[]
}

const NOMS_DES_NOMBRES: Readonly<Record<keyof NombresDObjectif, string>> = {
  tauxLegal: 'taux légal',
  objectifLegal: 'objectif légal',
  tauxRetenu: 'taux retenu',
  objectifRetenu: 'objectif retenu',
}

/**
 * Phrases de l'article 2 prêtes à relire (CMS-31 ; CCH, art. L. 302-8, IX ou X) : une donnée absente ôte la phrase et se dit.
 * `incomplet` : aucun des quatre nombres.
 */
export function phrasesDObjectif(entree: EntreePhrases): Resultat<PhrasesDObjectif> {
  const references = CMS_31.articles
  const { tauxLegal, objectifLegal, tauxRetenu, objectifRetenu, periode, regime, modalite } = entree
  if ([tauxLegal, objectifLegal, tauxRetenu, objectifRetenu].every((nombre) => nombre === null)) {
    return nonEtabli('incomplet', [message('cms-trame.objectif.nombres-absents')], { references })
  }
  const voulues = phrasesVoulues(entree)
  const valeur: PhrasesDObjectif = {
    phrases: voulues.flatMap((voulue) => (manquesDe(voulue).length > 0 ? [] : [rediger(voulue)])),
    absentes: voulues.flatMap((voulue) => {
      const manques = manquesDe(voulue).join(', ')
      return manques === '' ? [] : [message('cms-trame.objectif.absente', { phrase: voulue.nom, manques })]
    }),
    constats: constatsDe(entree),
  }
  const plancher = modalite === 'B' && regime !== null ? parametresDe([`P_ab.${regime}`], baremeDe(periode.periode)) : []
  return etabli(valeur, 'phrases', { alertes: alertesDePeriode(periode), references, parametres: plancher })
}

function phrasesVoulues(entree: EntreePhrases): PhraseVoulue[] {
  const { commune, tauxLegal, objectifLegal, tauxRetenu, objectifRetenu, motif, periode } = entree
  const duContrat = ['periode', 'période', periode.periode] as const
  const motifDit = etatDuChamp(motif) === 'rempli' ? (motif ?? '').trim().replace(/\s*\.$/, '') : null
  return [
    {
      nom: 'taux et objectif légaux',
      id: 'cms-trame.objectif.legal',
      donnees: [
        ['commune', 'nom de la commune', etatDuChamp(commune) === 'rempli' ? deLaCommune(commune ?? '') : null],
        ['taux', 'taux légal', tauxEcrit(tauxLegal)],
        ['objectif', 'objectif légal', objectifLegal],
        duContrat,
      ],
    },
    { nom: 'motif du niveau retenu', id: 'cms-trame.objectif.motif', donnees: [['motif', 'motif', motifDit]] },
    {
      nom: 'taux et objectif retenus',
      id: 'cms-trame.objectif.retenu',
      donnees: [['taux', 'taux retenu', tauxEcrit(tauxRetenu)], ['objectif', 'objectif retenu', objectifRetenu], duContrat],
    },
    { nom: 'notification', id: 'cms-trame.objectif.notification', donnees: [] },
    ...phrasesDuCadre(entree),
  ]
}

/** IX et X sont des paragraphes de L. 302-8 : la trame les rattache à tort à L. 302-8-1 (COM-09). */
function phrasesDuCadre({ modalite, regime, periode, objectifLegal, objectifRetenu }: EntreePhrases): PhraseVoulue[] {
  const nom = 'cadre de l’aménagement'
  if (modalite === null) return [{ nom, id: 'cms-trame.objectif.abaissement', donnees: [['plancher', 'type de contrat', null]] }]
  if (modalite === 'A') return []
  if (modalite === 'C') return [{ nom, id: 'cms-trame.objectif.mutualisation', donnees: [] }]
  // Une commune gardée à son objectif légal n'use pas de l'abaissement, même dans un contrat abaissant.
  if (objectifLegal !== null && objectifRetenu !== null && objectifRetenu >= objectifLegal) return []
  const plancher = regime === null ? null : planchersDe(regime, baremeDe(periode.periode)).plancherAbaissant
  return [{ nom, id: 'cms-trame.objectif.abaissement', donnees: [['plancher', 'régime de rattrapage de la commune', plancher]] }]
}

function manquesDe({ donnees }: PhraseVoulue): string[] {
  return donnees.filter(([, , valeur]) => valeur === null).map(([, nom]) => nom)
}

function rediger({ id, donnees }: PhraseVoulue): Message {
  return message(id, Object.fromEntries(donnees.map(([cle, , valeur]) => [cle, valeur ?? ''])))
}

function tauxEcrit(points: number | null): string | null {
  return points === null ? null : ecrireTaux(points)
}

/** « de Bourg », « d’Étampes ». */
function deLaCommune(nom: string): string {
  return /^[aeiouàâéèêëîïôû]/i.test(nom.trim()) ? `d’${nom.trim()}` : `de ${nom.trim()}`
}

function constatsDe(entree: EntreePhrases): Constat[] {
  const { modalite, motif, citation } = entree
  const constats = [...constatsDuTableau(entree), ...constatsDuPlancher(entree)]
  if (etatDuChamp(motif) !== 'rempli') constats.push(constat('AL', 'cms-trame.objectif.sans-motif'))
  if (modalite === null) constats.push(constat('AL', 'cms-trame.objectif.sans-type'))
  if (citation === null) return constats
  return [...constats, ...constater('IF', citerArticle(citation, LECTURES_PAR_DEFAUT, { expliquer: false }).alertes)]
}

function constatsDuTableau({ tableau, ...entree }: EntreePhrases): Constat[] {
  if (tableau === null) return []
  return (Object.keys(NOMS_DES_NOMBRES) as (keyof NombresDObjectif)[]).flatMap((nombre) => {
    const [texte, table] = [entree[nombre], tableau[nombre]]
    if (texte === null || table === null || ecrireTaux(texte) === ecrireTaux(table)) return []
    const donnees = { nombre: NOMS_DES_NOMBRES[nombre], texte: ecrireTaux(texte), table: ecrireTaux(table) }
    return [constat('IN', 'cms-trame.objectif.tableau', donnees)]
  })
}

function constatsDuPlancher(entree: EntreePhrases): Constat[] {
  const { modalite, regime, plancherCite, manquants, objectifLegal, objectifRetenu, commune, motif, periode } = entree
  if (modalite !== 'B' || regime === null) return []
  const bareme = baremeDe(periode.periode)
  const plancher = planchersDe(regime, bareme).plancherAbaissant
  const cite =
    plancherCite === null || plancherCite === plancher
      ? []
      : [constat('EL', 'cms-trame.objectif.plancher-cite', { lu: ecrireTaux(plancherCite), plancher, regime })]
  if (manquants === null || objectifLegal === null || objectifRetenu === null) return cite
  const justifie = etatDuChamp(motif) === 'rempli'
  const niveau = { commune: commune ?? 'la commune', manquants, regime, legal: objectifLegal, retenu: objectifRetenu, justifie }
  return [...cite, ...constatsDuNiveau(niveau, bareme)]
}
