import { message, nomDeLecture, normaliser } from '../../../regles'
import { parametreDeCotation } from './parametre'
import type { Carnet, Controle, Dossier } from '../../types'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { lireTexteDeCase } from '../../reconnaissance/lire-cases'
import { lieuDesTitres } from '../../reconnaissance/lieu-du-titre'
import { feuilleDit } from '../feuille-dit'
import { grillesDe, nAQueDesLocaux, sontUneSeule } from './grilles'
import type { GrilleDuClasseur, LigneDeGrille } from './grilles'

const OUTIL_PROPRE = /\b(?:outil propre|hors module|spta|outil prive|service agree|tableur)\b/

/** Le module du SNE admet dix critères locaux, négatifs compris (COT-10, AMB-74). */
export const CONTROLE_DES_LOCAUX: Controle = {
  id: 'COT-10.locaux',
  regle: 'COT-10',
  gravite: 'EL',
  aide: 'audit-cotation.aide.locaux',
  examiner: (dossier, carnet) => {
    for (const ensemble of ensemblesDe(dossier)) examiner(dossier, ensemble, carnet)
  },
}

/** Grilles dont les critères locaux se comptent ensemble, et celles de leurs lignes qui valent pour un même EPCI. */
type Ensemble = readonly [GrilleDuClasseur, ...GrilleDuClasseur[]]

/** Une liste qui n'est pas celle des critères retenus. */
const NON_RETENUS = /\b(?:envisage\w*|possibles?|exemples?|abandonne\w*|supprime\w*|ancien\w*|retire\w*|pistes?|idees?)\b/

/** La feuille des critères locaux complète la seule grille du classeur ; deux grilles, deux listes ou deux millésimes se comptent chacun. */
function ensemblesDe(dossier: Dossier): readonly Ensemble[] {
  const grilles = grillesDe(dossier).filter((grille) => !nAQueDesLocaux(grille) || !NON_RETENUS.test(titresDe(grille)))
  const [listes, completes] = [grilles.filter(nAQueDesLocaux), grilles.filter((grille) => !nAQueDesLocaux(grille))]
  const [premiere, ...suivantes] = grilles
  const annees = new Set(grilles.flatMap((grille) => titresDe(grille).match(/\b20\d\d\b/g) ?? []))
  const epcis = new Set(grilles.flatMap((grille) => grille.lignes.map((ligne) => epciDe(grille, ligne))).filter((epci) => epci !== ''))
  if (premiere !== undefined && listes.length === 1 && annees.size <= 1 && epcis.size <= 1 && sontUneSeule(completes)) return [[premiere, ...suivantes]]
  return grilles.flatMap((grille) => {
    const noms = [...new Set(grille.lignes.map((ligne) => epciDe(grille, ligne)))]
    return noms.map((nom): Ensemble => [{ ...grille, lignes: grille.lignes.filter((ligne) => epciDe(grille, ligne) === nom) }])
  })
}

function titresDe({ tableau: { titre, feuille } }: GrilleDuClasseur): string {
  return normaliser(`${feuille.nom} ${titre}`)
}

/** L'EPCI dont la ligne est un critère, si une colonne le dit. */
function epciDe({ tableau }: GrilleDuClasseur, { objet }: LigneDeGrille): string {
  const colonne = tableau.etrangeres.find(({ intitule }) => /\b(?:epci|intercommunalite|agglomeration|territoire)\b/.test(normaliser(intitule)))
  return colonne === undefined ? '' : normaliser(lireTexteDeCase(tableau, colonne, objet))
}

function examiner(dossier: Dossier, ensemble: Ensemble, carnet: Carnet): void {
  const maximum = parametreDeCotation('P_cot_locaux')
  const compter = (lignes: readonly LigneDeGrille[]): number => new Set(lignes.map(({ libelle }) => normaliser(libelle))).size
  const locales = ({ lignes }: GrilleDuClasseur): readonly LigneDeGrille[] => lignes.filter(({ id }) => id === null)
  const negatif = ({ negatif, points }: LigneDeGrille): boolean => negatif !== null || (points ?? 0) < 0
  const declares = ensemble.flatMap(locales).filter((ligne) => ligne.declareLocal || negatif(ligne))
  const positifs = declares.filter((ligne) => !negatif(ligne))
  const sansNegatifs = compter(positifs)
  const avecNegatifs = compter(declares)
  const incertaines = ensemble.filter((grille) => compter(locales(grille)) > maximum)
  if (avecNegatifs <= maximum && incertaines.length === 0) {
    carnet.conforme()
    return
  }
  const [grille = ensemble[0]] = incertaines
  const possibles = compter(locales(grille))
  const certitude = laPlusFaible(ensemble.map((une) => une.certitude))
  // D'une feuille à l'autre, les points négatifs, que tous ne comptent pas, viennent après les autres.
  const comptes = ensemble.length === 1 ? declares : [...positifs, ...declares.filter(negatif)]
  const releve = { lieu: premierDeTrop(comptes, maximum)?.lieu ?? lieuDesTitres(grille.tableau), lu: avecNegatifs, attendu: maximum, certitude }
  // Sans colonne qui les dise locaux, ce sont peut-être des critères du module écrits autrement.
  if (avecNegatifs <= maximum) {
    carnet.aVerifier({ ...releve, lu: possibles, message: message('audit-cotation.locaux-possibles', { nombre: possibles, maximum }) })
    return
  }
  const dit = (motif: RegExp): boolean =>
    ensemble.some(({ tableau, lignes }) => feuilleDit(tableau, motif, lignes.flatMap(({ textes }) => textes.map(({ texte }) => texte))))
  const donnees = { nombre: avecNegatifs, maximum }
  const lecture = dossier.options.lectures.get('AMB-74')
  if (dit(OUTIL_PROPRE)) carnet.nonConforme({ ...releve, gravite: 'IF', message: message('audit-cotation.locaux-outil-propre', donnees) })
  else if (lecture === 1 && sansNegatifs <= maximum) carnet.conforme()
  else if (lecture === undefined && sansNegatifs <= maximum) {
    carnet.aVerifier({
      ...releve,
      message: message('audit-cotation.locaux', donnees),
      hypothese: { id: 'AMB-74', retenue: { lecture: nomDeLecture(0), resultat: avecNegatifs }, autre: { lecture: nomDeLecture(1), resultat: sansNegatifs } },
    })
  } else carnet.nonConforme({ ...releve, message: message('audit-cotation.locaux', donnees) })
}

/** Le premier critère au-delà du maximum, dans l'ordre de la grille. */
function premierDeTrop(lignes: readonly LigneDeGrille[], maximum: number): LigneDeGrille | undefined {
  const vus = new Map<string, LigneDeGrille>()
  for (const ligne of lignes) if (!vus.has(normaliser(ligne.libelle))) vus.set(normaliser(ligne.libelle), ligne)
  return [...vus.values()][maximum]
}
