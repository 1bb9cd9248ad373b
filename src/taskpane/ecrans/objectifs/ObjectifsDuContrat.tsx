import React, { useMemo, useState } from 'react'
import type { ReactElement } from 'react'
import type { Remplissage } from '../../../trames'
import { trouverTable } from '../../../trames'
import { lireArticle2 } from '../../cas-usage/objectifs/article-2'
import { SAISIES_DES_COMMUNES } from '../../cas-usage/objectifs/saisies'
import { ficheDe, saisiesDe } from '../../cas-usage/tableaux/assembler'
import type { DossierCadre } from '../../cas-usage/tableaux/assembler'
import { avecBrouillon, ecrireCase } from '../../cas-usage/tableaux/brouillon'
import { retenirLeBrouillon } from '../../cas-usage/tableaux/brouillons-ecrits'
import { AUCUN_NOM } from '../../cas-usage/tableaux/champs'
import type { ContratLu } from '../../cas-usage/tableaux/contrat-lu'
import { resumerLigne } from '../../cas-usage/tableaux/resumer-ligne'
import { useFocusRattrape } from '../../crochets/useFocusRattrape'
import { dire } from '../../dire'
import type { Dossier } from '../../dossier/dossier'
import { Apercu } from '../apercu/Apercu'
import type { ProprietesDEtape } from '../contrat/etapes'
import { Annulable } from '../tableaux/Annulable'
import type { Fait } from '../tableaux/Annulable'
import { FormulaireDeLigne } from '../tableaux/FormulaireDeLigne'
import { ArrondissementsDeLaVille } from './ArrondissementsDeLaVille'
import { EcrireLArticle2 } from './EcrireLArticle2'
import { ListeDesCommunes } from './ListeDesCommunes'
import { Preambule } from './Preambule'
import { Proposition } from './Proposition'
import { TotalDeLaRepartition } from './TotalDeLaRepartition'

interface Proprietes extends ProprietesDEtape {
  readonly dossier: DossierCadre
  readonly contrat: ContratLu
}

type Vue =
  | { readonly genre: 'communes' }
  | { readonly genre: 'proposition' }
  | { readonly genre: 'arrondissement'; readonly rang: number }
  | { readonly genre: 'apercu'; readonly remplissage: Remplissage }

const COMMUNES: Vue = { genre: 'communes' }
const ARRONDISSEMENTS = 'TAB-15'

/** L’article 2 : les communes et leurs objectifs, la répartition, les arrondissements, puis l’écriture. */
export function ObjectifsDuContrat(proprietes: Proprietes): ReactElement {
  const { classeur, journal, dossier, surDossier, contrat } = proprietes
  const [vue, setVue] = useState<Vue>(COMMUNES)
  const [fait, setFait] = useState<Fait | null>(null)
  const article2 = useMemo(() => lireArticle2(dossier, contrat), [dossier, contrat])
  const arrondissements = saisiesDe(dossier, { id: ARRONDISSEMENTS }, contrat)
  const table = trouverTable(ARRONDISSEMENTS, ficheDe(dossier))
  const cadre = useFocusRattrape(vue)

  function changer(suivant: Dossier, phrase: string): void {
    setFait({ genre: 'succes', phrase, avant: dossier.brouillons })
    surDossier(suivant)
  }

  function retenir(ecriture: number): void {
    for (const clef of [SAISIES_DES_COMMUNES, ARRONDISSEMENTS]) {
      const brouillon = dossier.brouillons[clef]
      if (brouillon !== undefined) retenirLeBrouillon(journal, ecriture, clef, brouillon)
    }
  }

  function contenu(): ReactElement {
    switch (vue.genre) {
      case 'apercu':
        return (
          <Apercu
            classeur={classeur}
            journal={journal}
            remplissage={vue.remplissage}
            surEcrite={({ id }) => retenir(id)}
            surRefus={() => setVue(COMMUNES)}
          />
        )
      case 'proposition':
        return (
          <Proposition
            dossier={dossier}
            contrat={contrat}
            article2={article2}
            surApplication={(suivant, phrase) => {
              changer(suivant, phrase)
              setVue(COMMUNES)
            }}
            surRefus={() => setVue(COMMUNES)}
          />
        )
      case 'arrondissement': {
        const ligne = arrondissements.lignes[vue.rang] ?? {}
        return table === undefined ? (
          <></>
        ) : (
          <FormulaireDeLigne
            table={table}
            rang={vue.rang}
            titre={resumerLigne(table, ligne, vue.rang).titre}
            ligne={ligne}
            noms={AUCUN_NOM}
            calculees={[]}
            surCase={(code, contenu) =>
              surDossier(avecBrouillon(dossier, ARRONDISSEMENTS, ecrireCase(arrondissements, vue.rang, code, contenu)))
            }
            surFermeture={() => setVue(COMMUNES)}
          />
        )
      }
      case 'communes':
        return (
          <>
            <Preambule {...proprietes} article2={article2} />
            <Annulable
              fait={fait}
              surAnnuler={(avant) => {
                setFait({ genre: 'information', phrase: dire('tables.annulee'), avant: null })
                surDossier({ ...dossier, brouillons: avant })
              }}
            />
            {dossier.modalite === 'C' ? (
              <TotalDeLaRepartition article2={article2} surProposition={() => setVue({ genre: 'proposition' })} />
            ) : null}
            <ListeDesCommunes dossier={dossier} contrat={contrat} article2={article2} surDossier={surDossier} surGeste={changer} />
            {dossier.territoire.ville === null || table === undefined ? null : (
              <ArrondissementsDeLaVille
                classeur={classeur}
                dossier={dossier}
                contrat={contrat}
                article2={article2}
                table={table}
                saisies={arrondissements}
                surLigne={(rang) => setVue({ genre: 'arrondissement', rang })}
                surSaisies={(suivantes, phrase) => changer(avecBrouillon(dossier, ARRONDISSEMENTS, suivantes), phrase)}
              />
            )}
            <EcrireLArticle2
              dossier={dossier}
              contrat={contrat}
              article2={article2}
              surApercu={(remplissage) => setVue({ genre: 'apercu', remplissage })}
              surTableaux={() => proprietes.surEtape('tableaux')}
            />
          </>
        )
    }
  }

  return (
    <div ref={cadre} tabIndex={-1} className="mx-cadre">
      {contenu()}
    </div>
  )
}
