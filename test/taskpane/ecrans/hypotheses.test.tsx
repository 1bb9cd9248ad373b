/** @jest-environment jsdom */
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import type { Dossier } from '../../../src/taskpane/dossier/dossier'
import type { CommuneARemplir } from '../../../src/trames'
import { ABAISSANTE } from '../contrat-mutualisant'
import { ecrireApresApercu, ouvrirLEtape } from '../etape-du-contrat'
import type { VoletDEssai } from '../ouvrir-volet'

let volet: VoletDEssai
let plaintes: jest.SpyInstance

beforeEach(() => {
  plaintes = jest.spyOn(console, 'error')
})

afterEach(() => {
  expect(plaintes).not.toHaveBeenCalled()
  volet.fermer()
})

async function ouvrir(...contrat: readonly [Dossier['modalite'], readonly CommuneARemplir[], Partial<Dossier>?]): Promise<ClasseurMemoire> {
  const [modalite, communes, dit] = contrat
  const ouverte = await ouvrirLEtape(/^Hypothèses/, modalite, communes, dit)
  volet = ouverte.volet
  return ouverte.classeur
}

describe('hypothèses', () => {
  it('les points qui changent un nombre d’abord, l’effet sous chaque lecture, le choix et son motif, puis l’écriture', async () => {
    const classeur = await ouvrir('B', [ABAISSANTE])
    expect(volet.texte()).toMatch(/AMB-05.*Aubignane · objectif légal189188188/)
    await volet.cocher('autre : au plus proche')
    expect(volet.texte()).toContain('Un choix autre que le défaut se motive')
    await volet.saisir('Motif du choix, AMB-05', 'usage local')
    expect(volet.texte()).toContain('Des choix ne sont pas encore écrits')
    await ecrireApresApercu(volet)
    await volet.cliquer('Fermer l’aperçu')
    await volet.attendre(() => !volet.texte().includes('Des choix ne sont pas encore écrits'))
    const utile = await classeur.plageUtile('Hypothèses')
    if (utile === null) throw new Error('feuille absente')
    const rangee = (await classeur.lire(utile)).valeurs.find(([point]) => point === 'AMB-05')
    expect([rangee?.[1], rangee?.[5]]).toEqual(['autre', 'usage local'])
    await volet.cliquer('Fixer les objectifs')
    await volet.attendre(() => volet.texte().includes('légal 188 logements'))
  })

  it('sans modalité, l’écran renvoie au cadre', async () => {
    await ouvrir(null, [ABAISSANTE])
    expect(volet.texte()).toContain('Choisissez d’abord la modalité')
  })
})
