import { lancerAtelier } from '../atelier/lancer-atelier'
import type { Atelier } from '../atelier/lancer-atelier'
import * as abaissante from './abaissante'
import * as arrondissements from './arrondissements'
import * as entrante from './entrante'
import { aLaSouris, auClavier } from './gestes'
import type { FeuilleDeDepart, Lieu } from './lieu'
import { ouvrirDansExcel } from './lieu-excel'
import { ouvrirDansLAtelier } from './lieu-atelier'
import * as mutualisant from './mutualisant'
import { commencer } from './trajet'
import type { Trajet } from './trajet'

interface Parcours {
  readonly CLASSEUR: readonly FeuilleDeDepart[]
  readonly parcourir: (trajet: Trajet) => Promise<void>
  readonly clavier?: true
}

const PARCOURS: Readonly<Record<string, Parcours>> = {
  'une commune abaissante': abaissante,
  'un EPCI mutualisant de six communes': mutualisant,
  'une ville à arrondissements': arrondissements,
  'une nouvelle entrante, au clavier seul': { ...entrante, clavier: true },
}

async function mener({ parcourir, clavier }: Parcours, lieu: Lieu): Promise<void> {
  try {
    const trajet = commencer(lieu, clavier === true ? auClavier(lieu) : aLaSouris(lieu))
    await trajet.entrer()
    await parcourir(trajet)
    expect(await lieu.fautes()).toEqual([])
  } finally {
    await lieu.fermer()
  }
}

describe('un contrat rempli de bout en bout dans l’atelier', () => {
  let atelier: Atelier

  beforeAll(async () => {
    atelier = await lancerAtelier()
  })
  afterAll(() => atelier.fermer())

  it.each(Object.entries(PARCOURS))('%s', async (_nom, parcours) => {
    await mener(parcours, await ouvrirDansLAtelier(atelier, parcours.CLASSEUR))
  })
})

describe('un contrat rempli de bout en bout dans l’Excel émulé', () => {
  it.each(Object.entries(PARCOURS))('%s', async (_nom, parcours) => {
    await mener(parcours, await ouvrirDansExcel(parcours.CLASSEUR))
  })
})
