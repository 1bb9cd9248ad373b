/** @jest-environment jsdom */
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import type { Dossier } from '../../../src/taskpane/dossier/dossier'
import { DOSSIER_NEUF } from '../../../src/taskpane/dossier/dossier-neuf'
import { CLEF_DU_CONTRAT } from '../../../src/taskpane/dossier/gardien'
import { ecrireDossier, lireDossier } from '../../../src/taskpane/dossier/lire-dossier'
import { GRILLES } from '../../../src/trames'
import { classeurDuContrat } from '../classeur-du-contrat'
import { ouvrirVolet } from '../ouvrir-volet'
import type { VoletDEssai } from '../ouvrir-volet'

const [PREMIERE] = GRILLES
const QUESTION = PREMIERE?.themes.flatMap(({ questions }) => questions).find(({ type, sousQuestions }) => type.startsWith('oui_non') && sousQuestions.some((sous) => !sous.toujoursPosee))
const SOUS = QUESTION?.sousQuestions.find((sous) => !sous.toujoursPosee)
const POINT = PREMIERE?.pointsDeVigilance[0]
if (PREMIERE === undefined || QUESTION === undefined || SOUS === undefined || POINT === undefined) throw new Error('grille sans question')

let volet: VoletDEssai
let plaintes: jest.SpyInstance

beforeEach(() => {
  plaintes = jest.spyOn(console, 'error')
})

afterEach(() => {
  expect(plaintes).not.toHaveBeenCalled()
  volet.fermer()
})

function echapper(texte: string): string {
  return texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Bouton d’une question, quel que soit son état. */
function boutonDe(libelle: string): RegExp {
  return new RegExp(`^${echapper(libelle)}(?:non renseignée|renseignée|en cours|sans objet|à corriger)`)
}

async function ouvrirLesGrilles(dossier: Partial<Dossier> = {}, classeur = classeurDuContrat()): Promise<ClasseurMemoire> {
  await classeur.memoriser(CLEF_DU_CONTRAT, ecrireDossier({ ...DOSSIER_NEUF, modalite: 'B', communes: ['Aubignane'], ...dossier }))
  volet = await ouvrirVolet(classeur)
  await volet.cliquer('Remplir un contrat de mixité sociale')
  await volet.attendre(() => !volet.texte().includes('Lecture du contrat'))
  await volet.cliquer(/^Grilles de questions/)
  await volet.attendre(() => volet.texte().includes('Ensemble'))
  return classeur
}

async function dossierGarde(classeur: ClasseurMemoire): Promise<Dossier> {
  await volet.cliquer('Étapes du contrat')
  await volet.cliquer('Accueil')
  await volet.attendre(() => volet.titre() !== 'Grilles de questions')
  const lu = lireDossier((await classeur.lireMemoire(CLEF_DU_CONTRAT)) ?? '')
  if ('id' in lu) throw new Error(lu.id)
  return lu
}

describe('étape « grilles »', () => {
  it('compte les réponses renseignées sur les questions posées', async () => {
    const questions = GRILLES.flatMap(({ themes }) => themes).flatMap((theme) => theme.questions.flatMap((une) => [une, ...une.sousQuestions])).filter(({ type }) => type === 'texte')
    const reponses = Object.fromEntries(questions.slice(0, 3).map(({ id }) => [id, { reponse: 'vu' }]))
    await ouvrirLesGrilles({ reponses })
    expect(volet.texte()).toContain('Ensemble : 3 sur 117 questions renseignées (2,6 %).')
  })

  it('garde la réponse, masque les sous-questions d’un Non et les rend avec leur réponse', async () => {
    const classeur = await ouvrirLesGrilles({ reponses: { [SOUS.id]: { commentaire: 'gardé' } } })
    await volet.cliquer(/^GRI-01/)
    expect(volet.texte()).toContain(SOUS.libelle)
    await volet.cliquer(boutonDe(QUESTION.libelle))
    await volet.saisir('Réponse', 'Non')
    expect(volet.texte()).not.toContain(SOUS.libelle)
    await volet.saisir('Réponse', 'Ne sait pas')
    expect(volet.texte()).toContain(SOUS.libelle)
    await volet.cliquer('Les quatre grilles')
    expect((await dossierGarde(classeur)).reponses).toEqual({ [SOUS.id]: { commentaire: 'gardé' }, [QUESTION.id]: { reponse: 'Ne sait pas' } })
  })

  it('dit sous le champ ce qui ne se lit pas, sans le perdre', async () => {
    await ouvrirLesGrilles()
    await volet.cliquer(/^GRI-01/)
    await volet.cliquer(boutonDe(QUESTION.libelle))
    await volet.saisir('Date de la réponse', '31/02/2024')
    await volet.attendre(() => volet.texte().includes('« 31/02/2024 » lu, une date JJ/MM/AAAA attendue'))
    expect(volet.champ('Date de la réponse').value).toBe('31/02/2024')
    expect(volet.texte()).toContain('à corriger')
  })

  it('montre un complément que la question n’attend pas, pour qu’on puisse l’ôter', async () => {
    const classeur = await ouvrirLesGrilles({ reponses: { [QUESTION.id]: { reponse: 'Oui', complement: 'de trop' } } })
    await volet.cliquer(/^GRI-01/)
    await volet.cliquer(boutonDe(QUESTION.libelle))
    expect(volet.texte()).toContain('à corriger')
    await volet.saisir('Complément', '')
    expect(volet.texte()).not.toContain('à corriger')
    await volet.cliquer('Les quatre grilles')
    expect((await dossierGarde(classeur)).reponses).toEqual({ [QUESTION.id]: { reponse: 'Oui' } })
  })

  it('« levier retenu » crée l’action liée, sans doublon, et la retire si elle est intacte', async () => {
    const classeur = await ouvrirLesGrilles()
    await volet.cliquer(/^GRI-01/)
    await volet.cliquer(boutonDe(QUESTION.libelle))
    await volet.cocher('Levier retenu')
    await volet.cocher('Levier retenu')
    await volet.cocher('Levier retenu')
    await volet.cliquer('Les quatre grilles')
    expect(volet.texte()).toContain('Leviers liés à une action de l’article 1er : 1 sur 1.')
    expect((await dossierGarde(classeur)).brouillons['TAB-12']?.lignes).toEqual([
      { num: `1 [${QUESTION.id}]`, theme: 'Action foncière', action: QUESTION.libelle, terme: 'triennal 2023-2025' },
    ])
  })

  it('liste les leviers sans action et crée les actions d’un geste', async () => {
    await ouvrirLesGrilles({ reponses: { [QUESTION.id]: { levier: true }, [SOUS.id]: { levier: true } } })
    expect(volet.texte()).toContain('Leviers liés à une action de l’article 1er : 0 sur 2.')
    await volet.cliquer('Créer les 2 actions')
    expect(volet.texte()).toContain('2 actions ajoutées au brouillon de TAB-12')
    expect(volet.texte()).toContain('2 sur 2')
  })

  it('cote les points de vigilance et demande pourquoi l’un n’est pas traité (GRI-06)', async () => {
    await ouvrirLesGrilles()
    expect(volet.texte()).toContain('0 traités sur 15 (0,0 %).')
    await volet.cliquer(/^GRI-01/)
    await volet.saisir(POINT.libelle, 'traité')
    expect(volet.texte()).not.toContain(`Justification : ${POINT.libelle}`)
    await volet.saisir(POINT.libelle, 'non traité')
    expect(volet.texte()).toContain(`Justification : ${POINT.libelle}`)
    await volet.saisir(POINT.libelle, 'traité')
    await volet.cliquer('Les quatre grilles')
    expect(volet.texte()).toContain('1 traités sur 15 (6,7 %).')
  })

  it('écrit la feuille par l’aperçu, et ne parle d’écart que si elle est retouchée à la main', async () => {
    const classeur = await ouvrirLesGrilles({ reponses: { [QUESTION.id]: { reponse: 'Oui', commentaire: 'en régie' } } })
    await volet.cliquer(/^GRI-01/)
    await volet.cliquer('Écrire la feuille GRI-01')
    await volet.attendre(() => volet.texte().includes('Ne rien écrire'))
    await volet.cliquer(/^Écrire \d+ cellule/)
    await volet.attendre(() => /cellules? écrites?/.test(volet.texte()))
    await volet.cliquer('Fermer l’aperçu')
    await volet.cliquer(boutonDe(QUESTION.libelle))
    await volet.saisir('Commentaire', 'par l’EPCI')
    await volet.cliquer('Les quatre grilles')
    await volet.attendre(() => volet.texte().includes('Ensemble'))
    expect(volet.texte()).not.toContain('a été retouchée')
    await volet.cliquer('Étapes du contrat')

    const plage = await classeur.plageUtile('GRI-01')
    const { valeurs } = await classeur.lire(plage ?? { feuille: 'GRI-01', ligne: 0, colonne: 0, lignes: 1, colonnes: 1 })
    const ligne = valeurs.findIndex(([id]) => id === QUESTION.id)
    expect(valeurs[ligne]?.slice(3, 6)).toEqual(['Oui', null, 'en régie'])
    await classeur.ecrire({ feuille: 'GRI-01', ligne, colonne: 3, lignes: 1, colonnes: 1 }, [['Non']])
    await volet.cliquer(/^Grilles de questions/)
    await volet.attendre(() => volet.texte().includes('a été retouchée'))
    expect(volet.texte()).toContain(`pour ${QUESTION.id}`)
    await volet.cliquer('Prendre les réponses de la feuille GRI-01')
    expect(volet.texte()).not.toContain('a été retouchée')
    expect((await dossierGarde(classeur)).reponses[QUESTION.id]).toEqual({ reponse: 'Non', commentaire: 'en régie' })
  })

  it('met en avant les questions des communes carencées', async () => {
    await ouvrirLesGrilles({ origines: { Aubignane: { epci: null, carencee: true } } })
    expect(volet.texte()).toContain('Commune carencée')
    await volet.cliquer(/^GRI-03/)
    expect(volet.texte()).toContain('Attendue d’une commune carencée')
    await volet.cliquer('Les quatre grilles')
    await volet.cliquer(/^GRI-01/)
    expect(volet.texte()).toContain('Réservée aux communes carencées')
  })
})
