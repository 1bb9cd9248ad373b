import React from 'react'
import type { ReactElement } from 'react'
import type { CommuneARemplir, ContenuSaisi } from '../../../trames'
import type { CommuneExaminee } from '../../cas-usage/objectifs/examiner'
import type { DonneeSaisie } from '../../cas-usage/objectifs/saisies'
import { CHAMPS, contenuDe, saisir } from '../../cas-usage/objectifs/saisies'
import type { DossierCadre } from '../../cas-usage/tableaux/assembler'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import type { Dossier } from '../../dossier/dossier'
import { Champ } from '../tableaux/Champ'
import { ControleDuNiveau } from './ControleDuNiveau'

interface Proprietes {
  readonly examinee: CommuneExaminee
  readonly portee: CommuneARemplir
  readonly dossier: DossierCadre
  readonly surDossier: (dossier: Dossier) => void
  readonly surGeste: (dossier: Dossier, phrase: string) => void
}

/** Objectif ou taux : saisir l’un efface l’autre, qui s’en déduit (CMS-04). */
const EFFACE: Readonly<Partial<Record<DonneeSaisie, DonneeSaisie>>> = {
  objectifRetenu: 'tauxRetenu',
  tauxRetenu: 'objectifRetenu',
}

/** Le niveau retenu d’une commune, ses raccourcis et son contrôle vivant ; sans aménagement, il n’y a rien à saisir. */
export function NiveauRetenu({ examinee, portee, dossier, surDossier, surGeste }: Proprietes): ReactElement {
  const { commune, legal, plancher, retenu, contraires } = examinee
  const { nom, objectifRetenu, tauxRetenu } = commune
  const sansAmenagement = dossier.modalite === 'A'
  const saisi = [objectifRetenu, tauxRetenu].some((contenu) => contenu !== null)

  function poser(contenus: Partial<Record<DonneeSaisie, ContenuSaisi>>, objectif: number): void {
    surGeste(saisir(dossier, portee, contenus), dire('objectifs.repris', { commune: nom, objectif }))
  }

  function champ(donnee: 'objectifRetenu' | 'tauxRetenu'): ReactElement {
    const autre = EFFACE[donnee]
    return (
      <Champ
        champ={CHAMPS[donnee]}
        contenu={contenuDe(dossier, portee, donnee)}
        surChangement={(contenu) =>
          surDossier(saisir(dossier, portee, { [donnee]: contenu, ...(autre === undefined || contenu === null ? {} : { [autre]: null }) }))
        }
      />
    )
  }

  function raccourci(texte: string, objectif: number | null): ReactElement | null {
    if (objectif === null || (objectif === retenu && !contraires)) return null
    const dit = dire(texte, { objectif })
    return (
      <Bouton
        surClic={() => poser({ objectifRetenu: sansAmenagement ? null : objectif, tauxRetenu: null }, objectif)}
        nomComplet={dire('objectifs.geste-sur', { geste: dit, commune: nom })}
      >
        {dit}
      </Bouton>
    )
  }

  return (
    <>
      {sansAmenagement && saisi ? (
        <Avis genre="alerte">
          <p>{dire('objectifs.saisi-sans-amenagement')}</p>
        </Avis>
      ) : null}
      {sansAmenagement ? null : (
        <div className="mx-deux-champs">
          {champ('objectifRetenu')}
          {champ('tauxRetenu')}
        </div>
      )}
      {contraires && objectifRetenu !== null && tauxRetenu !== null ? (
        <>
          <ZoneVivante urgente>
            <Avis genre="erreur">
              <p>{dire('objectifs.contraires', { objectif: objectifRetenu, taux: tauxRetenu, manquants: legal.manquants ?? 0 })}</p>
            </Avis>
          </ZoneVivante>
          <div className="mx-boutons">
            <Bouton surClic={() => surDossier(saisir(dossier, portee, { tauxRetenu: null }))}>
              {dire('objectifs.garder-objectif')}
            </Bouton>
            <Bouton surClic={() => surDossier(saisir(dossier, portee, { objectifRetenu: null }))}>
              {dire('objectifs.garder-taux')}
            </Bouton>
          </div>
        </>
      ) : null}
      <div className="mx-boutons">
        {dossier.modalite === 'B' ? raccourci('objectifs.reprendre-plancher', plancher) : null}
        {sansAmenagement && !saisi ? null : raccourci('objectifs.reprendre-legal', legal.objectifLegal)}
      </div>
      <ControleDuNiveau examinee={examinee} />
    </>
  )
}
