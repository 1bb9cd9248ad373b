import type { Message } from '../regles'
import { message, objectifsQualitatifs, phrasesDObjectif, reglePls } from '../regles'
import type { CommuneARemplir } from '../trames'
import { lecturesDuContrat, modaliteDe, regimeDe, tauxDe } from '../trames'
import { CLEF_DE_LA_COMPTABILISATION, clefDuMotif } from './clefs'
import type { ContratARediger, ManqueDeRedaction, PartieRedigee } from './contrat'
import { manqueDeCommune, texteManquant } from './manques'
import { phraseDeMutualisation } from './mutualisation'
import { objectifsDuContrat } from './objectifs-du-contrat'
import { paragraphes } from './paragraphes'
import { sectionDeTable } from './section-de-table'
import { titreDe } from './titres'
import type { Bloc } from './types'

interface CommuneRedigee {
  readonly blocs: readonly Bloc[]
  readonly manques: readonly ManqueDeRedaction[]
}

/** Article 2 : phrases de chaque commune, tableau de la modalité, arrondissements, objectifs qualitatifs, comptabilisation. */
export function redigerArticle2(contrat: ContratARediger): PartieRedigee {
  const { entree, comptabilisation } = contrat
  const { periode } = entree.fiche
  const communes = entree.communes.map((commune) => redigerCommune(commune, contrat))
  const total = phraseDeMutualisation(entree)
  const quantitatif: readonly Bloc[] = [
    { genre: 'titre', niveau: 1, texte: titreDe('article-2', periode) },
    { genre: 'titre', niveau: 2, texte: titreDe('quantitatifs', periode) },
    ...communes.flatMap(({ blocs }) => blocs),
    ...(communes.length > 1 && total.length > 0 ? [{ genre: 'titre' as const, niveau: 3 as const, texte: titreDe('ensemble', periode) }] : []),
    ...paragraphes(total),
  ]
  const tables = [
    ...(entree.modalite === 'B' ? ['TAB-13'] : entree.modalite === 'C' ? ['TAB-14'] : []),
    ...(entree.territoire.ville === null ? [] : ['TAB-15']),
  ].map((id) => sectionDeTable(id, contrat))
  const qualitatifs = entree.communes.map((commune) => redigerQualitatif(commune, contrat))
  const bilan: readonly Bloc[] = [
    { genre: 'titre', niveau: 2, texte: titreDe('qualitatifs', periode) },
    ...qualitatifs.flatMap(({ blocs }) => blocs),
    { genre: 'titre', niveau: 2, texte: titreDe('bilan', periode) },
    ...(comptabilisation === null ? [] : [{ genre: 'paragraphe' as const, texte: comptabilisation }]),
  ]
  return {
    sections: [
      { orientation: 'portrait', blocs: [...quantitatif, ...tables.flatMap(({ blocs }) => blocs), ...bilan] },
    ],
    manques: [
      ...communes.flatMap(({ manques }) => manques),
      ...tables.flatMap(({ manques }) => manques),
      ...qualitatifs.flatMap(({ manques }) => manques),
      ...(comptabilisation === null ? [texteManquant('redaction.comptabilisation', CLEF_DE_LA_COMPTABILISATION, { periode })] : []),
    ],
  }
}

/** Une commune à plusieurs : son nom en sous-titre ; hors du champ : les raisons à la place des phrases. */
function redigerCommune(commune: CommuneARemplir, contrat: ContratARediger): CommuneRedigee {
  const { entree, motifs } = contrat
  const objectifs = objectifsDuContrat(commune, entree)
  const titre: readonly Bloc[] = entree.communes.length === 1 ? [] : [{ genre: 'titre', niveau: 3, texte: commune.nom }]
  if (objectifs.horsChamp.length > 0) return { blocs: [...titre, ...paragraphes(objectifs.horsChamp)], manques: [] }
  const motif = motifs[commune.nom] ?? null
  const phrases = phrasesDObjectif({
    ...objectifs,
    commune: commune.nom,
    modalite: modaliteDe(commune, entree),
    regime: regimeDe(objectifs, entree),
    motif,
    tableau: null,
    plancherCite: null,
    citation: null,
    periode: entree.fiche,
  })
  const sansMotif = motif === null || motif.trim() === '' ? [texteManquant('redaction.motif', clefDuMotif(commune.nom), { commune: commune.nom })] : []
  if (phrases.etat !== 'etabli') return { blocs: titre, manques: [...phrases.motifs.map((dit) => manque(commune.nom, dit)), ...sansMotif] }
  // Le motif a déjà son manque, avec l'endroit où l'écrire.
  const absentes = phrases.valeur.absentes.filter(({ donnees }) => donnees['phrase'] !== 'motif du niveau retenu')
  return {
    blocs: [...titre, ...paragraphes(phrases.valeur.phrases)],
    manques: [...absentes.map((dit) => manque(commune.nom, dit)), ...sansMotif],
  }
}

function redigerQualitatif(commune: CommuneARemplir, contrat: ContratARediger): CommuneRedigee {
  const { entree } = contrat
  const { lectures } = lecturesDuContrat(entree)
  const objectifs = objectifsDuContrat(commune, entree)
  if (objectifs.horsChamp.length > 0 || objectifs.objectifRetenu === 0) return { blocs: [], manques: [] }
  const taux = tauxDe(commune)
  if (taux === null) return { blocs: [], manques: [manque(commune.nom, message('redaction.parc'))] }
  // Sous le seuil, un PLH inconnu ne décide pas du plafond : le nombre ne s'écrit pas.
  if (reglePls(taux, commune.plh, entree.fiche.periode) === null) {
    return { blocs: [], manques: [manque(commune.nom, message('redaction.plh', {}))] }
  }
  const rendu = objectifsQualitatifs({
    logements: objectifs.objectifRetenu,
    accession: null,
    taux,
    couverte: commune.plh ?? false,
    periode: entree.fiche,
    lectures,
    plaiEcrit: null,
    plsEcrit: null,
  })
  if (rendu.etat !== 'etabli') return { blocs: [], manques: rendu.motifs.map((dit) => manque(commune.nom, dit)) }
  const { plai, pls } = rendu.valeur
  const phrase = message('redaction.qualitatif', { commune: commune.nom, objectif: objectifs.objectifRetenu ?? '', plai, pls })
  return { blocs: paragraphes([phrase]), manques: [] }
}

function manque(commune: string, dit: Message): ManqueDeRedaction {
  return manqueDeCommune(commune, dit, { genre: 'objectifs' })
}
