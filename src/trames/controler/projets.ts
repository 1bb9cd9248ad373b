import type { Gravite, Lectures, Message } from '../../regles'
import { ageDeLaListe, classerProjets, constat, constater, couvertureDeLObjectif, trouverDoublons, vivierDesProjets } from '../../regles'
import { colonnesDeFeuille } from '../remplir/colonnes-de-feuille'
import type { CommuneARemplir, ContenuSaisi, LigneSaisie } from '../remplir/types'
import type { TableDeTrame } from '../types'
import { contenuDe, estVide, jourDe, numeroDe, texteDe } from './cases'
import { memeLibelle } from './communes'
import { constatsDuResultat } from './constats-du-resultat'
import { lecturesDuContrat } from './lectures'
import { objectifDuContrat, tauxDe } from './qualitatifs-et-arrondissements'
import type { CadreDuContrat, ConstatSitue, Controle, ResteDuContrat, SaisieAControler } from './types'

type Plage = readonly (readonly ContenuSaisi[])[]

/** Gravité des constats d'un projet (CMS-37, CMS-38) ; tout autre est une alerte. */
const GRAVITES: ReadonlyMap<string, Gravite> = new Map<string, Gravite>([
  ['projets.constat.double-compte', 'EL'],
  ['projets.constat.apres-periode', 'EL'],
  ['projets.constat.exception-sans-motif', 'EL'],
  ['projets.constat.motif-sans-case', 'EL'],
  ['projets.constat.exception-ecartee', 'EL'],
  ['projets.constat.sociaux-superieurs', 'IN'],
  ['projets.constat.somme', 'IN'],
  ['projets.constat.doublon-parcelle', 'IN'],
  ['projets.constat.doublon-adresse', 'IN'],
  ['projets.constat.etapes', 'IF'],
  ['projets.constat.exception-gardee', 'IF'],
])

function plageDe(lignes: readonly LigneSaisie[], table: TableDeTrame): Plage {
  const colonnes = colonnesDeFeuille(table).filter(({ mode }) => mode !== 'calculé')
  return [colonnes.map(({ intitule }) => intitule), ...lignes.map((ligne) => colonnes.map(({ code }) => contenuDe(ligne, code)))]
}

/** Liste des projets (CMS-37, CMS-38), sa couverture de l'objectif (CMS-40) et sa mise à jour (CMS-41). */
export function controlerTableDesProjets(table: TableDeTrame): Controle {
  return (saisie) => {
    const { lignes, entree, reste = {} } = saisie
    if (lignes.every(estVide)) return [constat('AL', 'controler.sans-projet')]
    const { lectures, constats } = lecturesDuContrat(entree)
    return [
      ...constats,
      ...classement(lignes, table, entree, lectures),
      ...entree.communes.flatMap((commune) => couverture(commune, saisie, table, lectures)),
      ...misesAJour(lignes, reste, lectures),
    ]
  }
}

function classement(lignes: readonly LigneSaisie[], table: TableDeTrame, { fiche }: CadreDuContrat, lectures: Lectures): readonly ConstatSitue[] {
  const rangs = lignes.flatMap((ligne, rang) => (estVide(ligne) ? [] : [rang]))
  const classes = classerProjets({ projets: plageDe(lignes, table), periode: fiche, lectures }, { expliquer: false })
  return constatsDuResultat(classes, (liste) =>
    liste.slice(0, -1).flatMap(([, , , motif], i) => {
      const phrases = typeof motif === 'number' ? [] : motif.phrases
      return phrases.map((message): ConstatSitue => ({ gravite: GRAVITES.get(message.id) ?? 'AL', message, ligne: numeroDe(rangs[i] ?? i) }))
    }),
  )
}

/** Projets d'une commune : tous quand elle est seule au contrat, ceux qui la nomment sinon. */
function couverture(commune: CommuneARemplir, { lignes, entree, reste = {} }: SaisieAControler, table: TableDeTrame, lectures: Lectures): readonly ConstatSitue[] {
  const siens = entree.communes.length === 1 ? lignes : lignes.filter((ligne) => memeLibelle(texteDe(ligne, 'commune') ?? '', commune.nom))
  const remplis = siens.filter((ligne) => !estVide(ligne))
  if (remplis.length === 0) return [{ ...constat('AL', 'controler.sans-projet-de-commune', { commune: commune.nom }), commune: commune.nom }]
  const resultat = couvertureDeLObjectif(
    {
      projets: plageDe(remplis, table),
      objectif: objectifDuContrat(commune, entree, lectures),
      taux: tauxDe(commune),
      couverte: commune.plh,
      periode: entree.fiche,
      lectures,
    },
    { expliquer: false },
  )
  const alertes = resultat.etat === 'etabli' ? constater('AL', resultat.alertes.filter((alerte) => estDeLaCouverture(alerte, reste))) : []
  return [...constatsDuResultat(resultat, () => alertes)].map((dit) => ({ ...dit, commune: commune.nom }))
}

const DE_LA_COUVERTURE = new Set(['couverture', 'pls', 'regle-pls', 'base-locative', 'contradictions'].map((id) => `projets.alerte.${id}`))

/** Ce que la seule couverture apprend ; une liste incomplète que le contrat apprécie n'est pas reprochée (AMB-26). */
function estDeLaCouverture({ id }: Message, { appreciation }: ResteDuContrat): boolean {
  return DE_LA_COUVERTURE.has(id) && !(id === 'projets.alerte.couverture' && (appreciation ?? '').trim() !== '')
}

/** Chaque projet a sa date de mise à jour ; sans le jour, son âge ne se compte pas. */
function misesAJour(lignes: readonly LigneSaisie[], { aujourdhui }: ResteDuContrat, lectures: Lectures): readonly ConstatSitue[] {
  if (aujourdhui === undefined) return []
  return lignes.flatMap((ligne, rang) => {
    const miseAJour = jourDe(ligne, 'maj')
    if (estVide(ligne) || miseAJour === null) return []
    const age = ageDeLaListe({ miseAJour, dateDuJour: aujourdhui, lectures }, { expliquer: false })
    const alertes = age.etat === 'etabli' ? age.alertes : []
    const dits = constatsDuResultat(age, () => alertes.flatMap((alerte) => constater(alerte.id === 'projets.alerte.perimee' ? 'IN' : 'AL', [alerte])))
    return dits.map((dit): ConstatSitue => ({ ...dit, ligne: numeroDe(rang) }))
  })
}

/** Vivier (CMS-39) : rien de la période, rien qui soit aussi dans la liste. */
export function controlerTableDuVivier(table: TableDeTrame): Controle {
  return ({ lignes, entree, reste = {} }) => {
    if (lignes.every(estVide)) return []
    const { lectures, constats } = lecturesDuContrat(entree)
    const vivier = vivierDesProjets({ projets: plageDe(lignes, table), periode: entree.fiche, lectures }, { expliquer: false })
    const alertes = vivier.etat === 'refuse' || vivier.etat === 'incomplet' ? [] : vivier.alertes
    return [
      ...constats,
      ...constatsDuResultat(vivier, () => []),
      ...alertes.flatMap((alerte) => (alerte.id === 'sru.periode-a-verifier' ? [] : constater(graviteDuVivier(alerte), [alerte]))),
      ...dansLesDeuxListes(lignes, reste.tables?.['TAB-17']?.lignes ?? []),
    ]
  }
}

function graviteDuVivier({ id }: Message): Gravite {
  return id === 'projets.alerte.hors-vivier' ? 'IN' : id === 'projets.alerte.vivier' ? 'IF' : 'AL'
}

/** Les lignes du vivier se numérotent à la suite de celles de la liste : un doublon qui y renvoie est dans les deux. */
function dansLesDeuxListes(vivier: readonly LigneSaisie[], liste: readonly LigneSaisie[]): readonly ConstatSitue[] {
  const decalage = liste.length + 1
  const doublons = trouverDoublons([...liste, ...vivier].map((ligne, rang) => ({
    numero: numeroDe(rang),
    commune: texteDe(ligne, 'commune'),
    nom: texteDe(ligne, 'f01'),
    adresse: texteDe(ligne, 'f02'),
    parcelle: texteDe(ligne, 'f03'),
  })))
  return [...doublons].flatMap(([numero, { donnees }]) => {
    const premiere = Number(donnees['ligne'])
    if (numero <= decalage || premiere > decalage) return []
    return [{ ...constat('IN', 'controler.deux-listes', { ligne: premiere }), ligne: numero - liste.length }]
  })
}
